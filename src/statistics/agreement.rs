//! How far a group agrees on one item, from how often each answer was given.

use super::float;

/// How far a group agrees on one item.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Agreement {
    /// r*wg = 1 − s²/σ²max: 1 where all gave the same answer, 0 where half stand at either end.
    pub r_wg: f64,
    /// The average deviation from the mean, in steps of the scale.
    pub deviation: f64,
    /// What the two come to in a word.
    pub spread: Spread,
}

/// Agreement in a word.
///
/// | word | when | because |
/// |---|---|---|
/// | `Aligned` | the average deviation is at most a sixth of the number of options, and r*wg at least 0.75 | Burke and Dunlap (2002) derive c/6 as the limit of practical agreement; 0.75 is half of the variance there is when every answer is as likely |
/// | `Split` | r*wg below 0.5 | of five options, that is more variance than when every answer is as likely |
/// | `Mixed` | else | |
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spread {
    /// Most stand close together.
    Aligned,
    /// They differ as people do.
    Mixed,
    /// They stand far apart.
    Split,
}

/// Agreement by how often each step of a scale was chosen, the lowest first. `None` of nobody, or of
/// a scale with fewer than two steps.
///
/// r*wg after Lindell, Brandt and Whitney (1999) and O'Neill (2017), with the variance of the
/// population and the largest there can be, ((steps − 1)/2)²: for five steps, 4. The average
/// deviation is that of Burke, Finkelstein and Dusig (1999), from the mean.
pub fn agreement(counts: &[u64]) -> Option<Agreement> {
    let people: u64 = counts.iter().sum();
    if people == 0 || counts.len() < 2 {
        return None;
    }
    let steps = || {
        counts
            .iter()
            .zip(0_u64..)
            .map(|(count, step)| (float(*count), float(step)))
    };
    let n = float(people);
    let mean = steps().map(|(count, step)| count * step).sum::<f64>() / n;
    let mean_of = |far: fn(f64) -> f64| {
        steps()
            .map(|(count, step)| count * far(step - mean))
            .sum::<f64>()
            / n
    };
    let variance = mean_of(|distance| distance * distance);
    let deviation = mean_of(f64::abs);
    let options = float(counts.len() as u64);
    let half = (options - 1.0) / 2.0;
    let r_wg = 1.0 - variance / (half * half);
    let spread = match r_wg {
        low if low < 0.5 => Spread::Split,
        high if high >= 0.75 && deviation <= options / 6.0 => Spread::Aligned,
        _ => Spread::Mixed,
    };
    Some(Agreement {
        r_wg,
        deviation,
        spread,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(counts: &[u64], r_wg: f64, deviation: f64, spread: Spread) {
        let found = agreement(counts).expect("there are answers");
        assert!((found.r_wg - r_wg).abs() < 1e-9, "{counts:?}: {found:?}");
        assert!(
            (found.deviation - deviation).abs() < 1e-9,
            "{counts:?}: {found:?}"
        );
        assert_eq!(found.spread, spread, "{counts:?}");
    }

    #[test]
    fn agreement_by_hand() {
        // All the same; half at either end; each answer as often (variance 2, mean distance 6/5).
        check(&[0, 0, 0, 7, 0], 1.0, 0.0, Spread::Aligned);
        check(&[4, 0, 0, 0, 4], 0.0, 2.0, Spread::Split);
        check(&[2, 2, 2, 2, 2], 0.5, 1.2, Spread::Mixed);
        // 3, 3, 4, 4, 4: mean 3.6, variance 0.24, distances 0.6, 0.6, 0.4 ×3.
        check(&[0, 0, 0, 2, 3], 0.94, 0.48, Spread::Aligned);
        // 1 ×2, 2, 4 ×3: mean 16/6, squares 2·(10/6)² + (4/6)² + 3·(8/6)² = 408/36 over 6.
        check(
            &[0, 2, 1, 0, 3],
            1.0 - 408.0 / 36.0 / 6.0 / 4.0,
            8.0 / 6.0,
            Spread::Mixed,
        );
        // Four steps: the largest variance is 1.5² = 2.25; 0 ×1, 1 ×1: variance 0.25.
        check(&[1, 1, 0, 0], 1.0 - 0.25 / 2.25, 0.5, Spread::Aligned);
    }

    /// `AF06` of two army companies in `bhr2000`, the data set of R's package multilevel (Bliese). Its 2.7
    /// gives these by `rwg` with `ranvar = 4 * n / (n - 1)`, since it divides by n − 1, and by `ad.m`.
    #[test]
    fn agreement_by_multilevel() {
        let (r_wg, deviation) = (0.793_737_431_772_479, 0.748_060_902_039_644);
        check(&[2, 10, 22, 22, 3], r_wg, deviation, Spread::Aligned);
        let (r_wg, deviation) = (0.793_827_160_493_827, 0.785_185_185_185_185);
        check(&[6, 15, 17, 7, 0], r_wg, deviation, Spread::Aligned);
    }

    #[test]
    fn nobody_agrees_on_nothing() {
        assert_eq!(agreement(&[0, 0, 0]), None);
        assert_eq!(agreement(&[3]), None);
        assert_eq!(agreement(&[]), None);
    }
}
