//! Figures about a group, each a published formula on plain counts: how sure a share is, how far
//! people agree, how well the items of a dimension hang together.
//!
//! Refuses to decide what may be shown of a group: that is `disclosure`'s. Numbers here are floating
//! point, since they hold roots and logarithms; nothing is decided by their last digits, and they are
//! rounded before they are shown.

mod agreement;
mod interval;
mod reliability;

pub use agreement::{Agreement, Spread, agreement};
pub use interval::{Interval, difference_of_shares, wilson};
pub use reliability::{MIN_FOR_ALPHA, Reliability, reliability};

/// The quantile of the normal distribution for 95 % on both sides.
const Z: f64 = 1.959_963_984_540_054;

/// A figure of a whole, to the nearest: 0.756 of 100 is 76.
#[allow(
    clippy::cast_possible_truncation,
    reason = "figures here are small, and what is not is cut off at the ends of the type"
)]
pub fn rounded(figure: f64, whole: u32) -> i32 {
    (figure * f64::from(whole)).round() as i32
}

/// A count as a floating-point number: exact up to 2^53, far above any group.
#[allow(
    clippy::cast_precision_loss,
    reason = "counts of people and points stay far below 2^53"
)]
fn float(count: u64) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::rounded;

    #[test]
    fn figures_are_rounded_to_the_nearest() {
        assert_eq!(rounded(0.756, 100), 76);
        assert_eq!(rounded(-0.124, 100), -12);
        assert_eq!(rounded(1.0, 376), 376);
        assert_eq!(rounded(f64::NEG_INFINITY, 100), i32::MIN);
    }
}
