namespace Veta.Ensembles.Statistics;

/// <summary>How much of the variance of an answer a driver explains.</summary>
/// <param name="Driver">Which driver.</param>
/// <param name="First">
/// Share that it explains alone, by Jansen (1999, doi 10.1016/S0010-4655(98)00154-4); null when the answer does not vary or no row is whole. Estimates may lie a little below 0 or above 1: they are shown as they are.
/// </param>
/// <param name="FirstSaltelli">The same by Saltelli et al. (2010), whose error grows with the mean of the answer; beside the other it shows how good both are.</param>
/// <param name="Total">Share that would stay if all others were known: alone and with others, by Jansen.</param>
/// <param name="FirstRange">Range of <paramref name="First"/> by resampled rows.</param>
/// <param name="TotalRange">Range of <paramref name="Total"/> by resampled rows.</param>
/// <param name="Rows">Over how many rows it stands: those in which none of its three members failed.</param>
internal sealed record SobolIndex(int Driver, double? First, double? FirstSaltelli, double? Total, Interval FirstRange, Interval TotalRange, int Rows);
