//! Of many figures, the middle one and the one that few exceed.

/// The figure that half do not exceed.
pub fn median(figures: &[f64]) -> f64 {
    percentile(figures, 50)
}

/// The figure that so many percent do not exceed: the nearest of those that were measured.
pub fn percentile(figures: &[f64], percent: usize) -> f64 {
    assert!(!figures.is_empty(), "nothing was measured");
    let mut sorted = figures.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[(sorted.len() * percent).div_ceil(100).saturating_sub(1)]
}
