using Veta.Data;

namespace Veta.Network.Policy;

/// <summary>A share of an investment that somebody other than the owner carries, on terms of his own.</summary>
/// <param name="Lever">Its row.</param>
/// <param name="Facility">Position of the plant.</param>
/// <param name="Payer">Account that carries it.</param>
/// <param name="Form">On what terms.</param>
/// <param name="Share">Share of the investment, 0 to 1.</param>
/// <param name="Rate">Rate of interest, or return asked, per year; null for that of the owner, or of society for a loan.</param>
/// <param name="Years">Years in which a loan is repaid.</param>
internal sealed record CapitalEffect(Lever Lever, int Facility, string Payer, CapitalForm Form, double Share, double? Rate = null, int Years = 0) : PlantEffect(Lever, Facility, Payer);
