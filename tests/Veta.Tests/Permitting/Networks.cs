using Veta.Data;
using Veta.Permitting;

namespace Veta.Tests.Permitting;

/// <summary>Networks of permits from a short text: a step a line as rows of the table write it.</summary>
internal static class Networks
{
    private const string Head = """
        # regions
        id,kind
        land,country

        """;

    private const string Columns = "# permits\nid,region,kind,after,form,months,chances,rework_chance,rework_months,rework_chances,halt_chance,halt_months,refusal_chance\n";

    /// <summary>The seven permits of a file: months with chances; D comes back.</summary>
    public const string Seven = """
        a,land,permit,,discrete,3;4;6,0.25;0.5;0.25,,,,,,
        b,land,permit,a,discrete,6;9;14,0.2;0.5;0.3,,,,,,
        c,land,permit,a,discrete,4;6;10,0.5;0.3;0.2,,,,,,
        d,land,permit,c,discrete,10;14;20,0.3;0.4;0.3,0.35,3;5;8,0.5;0.3;0.2,,,
        e,land,permit,b,discrete,5;8;12,0.4;0.4;0.2,,,,,,
        f,land,permit,a,discrete,12;18;30,0.5;0.3;0.2,,,,,,
        g,land,permit,e;d;f,discrete,2;3,0.6;0.4,,,,,,
        """;

    /// <summary>A package with steps, and reforms as rows of their table after its header.</summary>
    public static Package Package(string steps, string reforms = "") =>
        Veta.Data.Package.FromText(Head + Columns + steps + (reforms.Length > 0 ? "\n\n# permit_reforms\nid,permits,cap_months,months_share,rework_share,halt_share,refusal_share,beside\n" + reforms : "") + "\n");

    /// <summary>The network of all steps.</summary>
    public static PermitNetwork Of(string steps) => Of(Package(steps));

    /// <summary>The network of all steps of a package.</summary>
    public static PermitNetwork Of(Package package) => PermitNetwork.Of(package.Permits, package.Permits);
}
