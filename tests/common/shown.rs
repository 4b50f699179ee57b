//! A group of which something is shown, set number by number.

use cx_maturity::definition::{Assessment, DimensionIx, ItemIx, Texts};
use cx_maturity::disclosure::{Band, GroupSize, Mean, Portion, Released, Shown, release};
use cx_maturity::tally::Layout;

use super::sound;

/// A group of which nothing is shown yet.
pub struct Group {
    pub assessment: Assessment,
    pub texts: Vec<Texts>,
    pub layout: Layout,
    pub released: Released,
}

impl Group {
    pub fn new(id: &str) -> Self {
        let (assessment, texts) = sound(id);
        let layout = Layout::new(&assessment, assessment.item_with_id("function"));
        let released = release(&assessment, &layout, GroupSize::default(), &[]);
        Self {
            assessment,
            texts,
            layout,
            released,
        }
    }

    pub fn item(&self, id: &str) -> ItemIx {
        self.assessment.item_with_id(id).expect("is there")
    }

    pub fn dimension(&self, id: &str) -> DimensionIx {
        self.assessment.dimension_with_id(id).expect("is there")
    }

    /// The mean of ten persons' scores in a dimension.
    pub fn mean(&mut self, id: &str, percent: u64) {
        let at = self.dimension(id).0;
        self.released.means[at] = Some(Mean {
            persons: 10,
            sum: percent * 100_000,
            reliability: None,
        });
    }

    pub fn favourable(&mut self, id: &str, count: u64, of: u64) {
        let at = self.dimension(id).0;
        self.released.favourable[at].whole = Portion { count, of };
    }

    pub fn counts(&self, item: ItemIx, by_points: [u64; 5]) -> Shown {
        let options = self.assessment.item(item).options.iter();
        let counts = options.map(|option| by_points[option.points as usize]);
        Shown::Counts(counts.collect())
    }

    /// How many gave 0, 1, 2, 3 and 4 points to an item.
    pub fn shows(&mut self, id: &str, by_points: [u64; 5]) {
        let item = self.item(id);
        self.released.answers[item.0] = self.counts(item, by_points);
    }

    pub fn bands(&mut self, id: &str, band: Band) {
        let item = self.item(id);
        self.released.answers[item.0] = Shown::Band(band);
    }
}
