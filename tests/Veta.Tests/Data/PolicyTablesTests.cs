using Veta.Data;
using Xunit;

namespace Veta.Tests.Data;

public sealed class PolicyTablesTests
{
    private const string Regions = """
        # regions
        id,kind,parent,blocs
        cn,country,,
        us,country,,usmca

        # materials
        id,stage
        gallium,refined


        """;

    [Fact]
    public void An_event_and_its_history_are_read_with_typed_days_and_states()
    {
        Package package = Package.FromText(Regions + """
            # events
            id,kind,actor,target,materials,severity,licence_delay_days,extraterritorial,value_threshold,legal_reference
            gallium-ban,export-ban,cn,us,gallium,1,,true,0.001,MOFCOM 46/2024

            # event_states
            event,date,state
            gallium-ban,2024-12-03,effective
            gallium-ban,2025-11-09,suspended
            """);

        Event row = Assert.Single(package.Events);
        Assert.Equal("export-ban", row.Kind);
        Assert.True(row.Extraterritorial);
        Assert.Equal(0.001, row.ValueThreshold);
        Assert.Equal([new MaterialId("gallium")], row.Materials);
        Assert.Equal([EventPhase.Effective, EventPhase.Suspended], package.EventStates.Select(s => s.State));
        Assert.Equal(new Date(new DateOnly(2025, 11, 9)), package.EventStates[1].Date);
    }

    [Theory]
    [InlineData("9/10/2025")]
    [InlineData("2025-02-30")]
    [InlineData("2025-10")]
    public void A_day_in_another_form_is_refused_with_the_right_form(string day)
    {
        PackageException error = Assert.Throws<PackageException>(() => Package.FromText(Regions + $"""
            # events
            id,kind,actor
            gallium-ban,export-ban,cn

            # event_states
            event,date,state
            gallium-ban,{day},effective
            """));

        Finding finding = Assert.Single(error.Findings);
        Assert.Equal("date", finding.Column);
        Assert.Equal("Write year-month-day, such as 2025-10-09.", finding.NextStep);
    }

    [Fact]
    public void Days_write_back_as_they_were_read()
    {
        Package package = Package.FromText(Regions + """
            # obstacles
            id,kind,region,since
            lithium-reserved,reserved-minerals,us,2022-04-20
            """);

        ColumnDefinition since = TableList.Of<Obstacle>().Columns.Single(c => c.Name == "since");
        Assert.Equal(ColumnKind.Date, since.Kind);
        Assert.Equal("2022-04-20", since.TextOf(package.Obstacles[0]));
    }

    [Fact]
    public void A_lever_names_the_obstacle_that_it_removes()
    {
        PackageException error = Assert.Throws<PackageException>(() => Package.FromText(Regions + """
            # levers
            id,kind,obstacle
            reopen,concession-reopening,lithium-reserved
            """));

        Assert.Equal("unknown-id", Assert.Single(error.Findings).Check);
    }
}
