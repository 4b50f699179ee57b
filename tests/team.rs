//! What the released numbers of a group say, worked by hand.

mod common;

use common::sound;
use cx_maturity::definition::{Assessment, DimensionIx, ItemIx, OptionIx};
use cx_maturity::disclosure::{
    Arrived, Band, Breakdown, GroupSize, Mean, Portion, Released, Shown, release,
};
use cx_maturity::scoring::Ratio;
use cx_maturity::statistics::Spread;
use cx_maturity::tally::Layout;
use cx_maturity::team::{
    HandOffs, Received, Share, Side, Source, changes, gaps, hand_offs, team_report,
};

/// A group of which nothing is shown yet.
struct Group {
    assessment: Assessment,
    layout: Layout,
    released: Released,
}

impl Group {
    fn new(id: &str) -> Self {
        let (assessment, _) = sound(id);
        let layout = Layout::new(&assessment, assessment.item_with_id("function"));
        let released = release(&assessment, &layout, GroupSize::default(), &[]);
        Self {
            assessment,
            layout,
            released,
        }
    }

    fn item(&self, id: &str) -> ItemIx {
        self.assessment.item_with_id(id).expect("is there")
    }

    fn dimension(&self, id: &str) -> DimensionIx {
        self.assessment.dimension_with_id(id).expect("is there")
    }

    /// How many gave 0, 1, 2, 3 and 4 points to an item, whatever the order of its options.
    fn counts(&self, item: ItemIx, by_points: [u64; 5]) -> Vec<u64> {
        let options = &self.assessment.item(item).options;
        options
            .iter()
            .map(|option| by_points[option.points as usize])
            .collect()
    }

    fn shows(&mut self, id: &str, by_points: [u64; 5]) {
        let item = self.item(id);
        self.released.answers[item.0] = Shown::Counts(self.counts(item, by_points));
    }

    fn side(&self) -> Side<'_> {
        let Self {
            assessment,
            layout,
            released,
        } = self;
        Side {
            assessment,
            layout,
            released,
        }
    }
}

fn portion(count: u64, of: u64) -> Portion {
    Portion { count, of }
}

fn ratio(numerator: u64, denominator: u64) -> Ratio {
    Ratio::new(numerator, denominator).expect("is a ratio")
}

#[test]
fn where_a_group_stands() {
    let mut group = Group::new("everyone");
    assert_eq!(
        team_report(&group.assessment, &group.released).items,
        [],
        "of nobody nothing is said"
    );
    let (part, acting) = (group.dimension("part"), group.dimension("acting"));
    // One person at 0, two at 3, three at 4: 18 of 24 points; variance (9 + 0 + 3) / 6 = 2.
    group.shows("mindset", [1, 0, 0, 2, 3]);
    let (mindset, promises) = (group.item("mindset"), group.item("promises"));
    group.released.cannot_see[mindset.0].whole = portion(2, 8);
    group.released.cannot_see[promises.0].whole = portion(4, 8);
    group.released.answers[promises.0] = Shown::Band(Band::Upper);
    group.released.favourable[part.0] = Breakdown {
        whole: portion(4, 10),
        groups: vec![(OptionIx(2), portion(3, 5))],
    };
    group.released.favourable[acting.0].whole = portion(3, 10);
    // Scores of 0.5, 0.5 and 0.8.
    let (persons, sum) = (3, 1_800_000);
    group.released.means[part.0] = Some(Mean {
        persons,
        sum,
        reliability: None,
    });

    let found = team_report(&group.assessment, &group.released);
    assert_eq!(found.coverage, Some(ratio(10, 16)));
    assert_eq!(found.order, [acting, part]);
    let shown: Vec<_> = found.items.iter().map(|one| one.item).collect();
    assert_eq!(shown, [mindset, promises]);
    let agreement = found.items[0].agreement.expect("answers are shown");
    assert_eq!(found.items[0].mean, Some(ratio(18, 24)));
    assert!((agreement.r_wg - 0.5).abs() < 1e-9 && (agreement.deviation - 1.0).abs() < 1e-9);
    assert_eq!(agreement.spread, Spread::Mixed);
    // Of a half of a scale there is no mean.
    assert_eq!(
        (found.items[1].mean, found.items[1].agreement),
        (None, None)
    );
    let of_part = found
        .dimensions
        .iter()
        .find(|one| one.dimension == part)
        .expect("is shown");
    assert_eq!(of_part.mean, Some((ratio(3, 5), 3)));
    assert_eq!(of_part.groups.len(), 1);
    assert_eq!(of_part.groups[0].1.portion, portion(3, 5));
}

#[test]
fn leaders_and_the_others() {
    let (mut lived, mut led) = (Group::new("everyone"), Group::new("organisation"));
    // 8 of 20 points against 16 of 20; 10 of 20 against 12 of 20.
    lived.shows("root-cause", [1, 1, 2, 1, 0]);
    led.shows("root-cause", [0, 0, 1, 2, 2]);
    lived.shows("promises", [0, 1, 3, 1, 0]);
    led.shows("promises-between-departments", [0, 1, 1, 3, 0]);
    // Shown on one side only.
    lived.shows("feelings", [2, 2, 2, 0, 0]);
    // What arrives from two sources: 4 + 16 of 40 points.
    let arrival = lived.layout.arrival.expect("arrivals are asked about");
    for (source, by_points) in [(0, [1, 4, 0, 0, 0]), (1, [0, 0, 0, 4, 1])] {
        let counts = lived.counts(arrival, by_points);
        lived.released.arrivals[source].whole = Shown::Counts(counts);
    }
    led.shows("hand-offs", [0, 0, 0, 0, 5]);

    let found = gaps(lived.side(), led.side());
    let found: Vec<_> = found
        .iter()
        .map(|gap| {
            (
                &*led.assessment.item(gap.led).id,
                gap.lived.len(),
                gap.lived_mean,
                gap.led_mean,
            )
        })
        .collect();
    assert_eq!(
        found,
        [
            ("hand-offs", 3, ratio(20, 40), ratio(20, 20)),
            ("root-cause", 1, ratio(8, 20), ratio(16, 20)),
            (
                "promises-between-departments",
                1,
                ratio(10, 20),
                ratio(12, 20)
            ),
        ]
    );
    assert_eq!(
        gaps(led.side(), lived.side()),
        [],
        "leaders' items mirror nobody's"
    );
}

#[test]
fn what_has_changed() {
    let (mut before, mut after) = (Group::new("everyone"), Group::new("everyone"));
    let (part, acting) = (before.dimension("part"), before.dimension("acting"));
    // Newcombe (1998), table II, method 10: 56/70 less 48/80 lies from 0.0524 to 0.3339.
    before.released.favourable[part.0].whole = portion(48, 80);
    after.released.favourable[part.0].whole = portion(56, 70);
    before.released.favourable[acting.0].whole = portion(5, 10);
    after.released.favourable[acting.0].whole = portion(6, 10);
    let found = changes(&before.released.favourable, &after.released.favourable);
    assert_eq!(found.len(), 2);
    let difference = found[0].difference;
    assert!(
        (difference.low - 0.0524).abs() < 0.000_05 && (difference.high - 0.3339).abs() < 0.000_05
    );
    assert!(found[0].is_clear());
    assert!(!found[1].is_clear(), "one person in ten");
}

/// From the first source 1 of 6 say something favourable, all of them of one group; from the third 5
/// of 8, 3 of 4 of one group, and of another all the same. Nothing of the second.
#[test]
fn who_receives_how_well_from_whom() {
    let mut group = Group::new("everyone");
    assert_eq!(
        hand_offs(group.side()),
        HandOffs::default(),
        "of nobody nothing is said"
    );
    let arrival = group.layout.arrival.expect("arrivals are asked about");
    let first = group.counts(arrival, [2, 3, 0, 1, 0]);
    let third = group.counts(arrival, [1, 1, 1, 3, 2]);
    group.released.arrivals[0] = Breakdown {
        whole: Shown::Counts(first),
        groups: vec![(OptionIx(4), Arrived::Favourable(portion(1, 6)))],
    };
    group.released.arrivals[2] = Breakdown {
        whole: Shown::Counts(third),
        groups: vec![
            (OptionIx(1), Arrived::Favourable(portion(3, 4))),
            (OptionIx(4), Arrived::Band(Band::Lower)),
        ],
    };

    let found = hand_offs(group.side());
    let favourable = |count, of| {
        let share = Share::of(portion(count, of)).expect("is of somebody");
        Received::Favourable(share)
    };
    assert_eq!(found.receivers, [OptionIx(1), OptionIx(4)]);
    let first = Source {
        at: 0,
        whole: favourable(1, 6),
        by_receiver: vec![None, Some(favourable(1, 6))],
    };
    let third = Source {
        at: 2,
        whole: favourable(5, 8),
        by_receiver: vec![Some(favourable(3, 4)), Some(Received::Half(Band::Lower))],
    };
    assert_eq!(found.sources, [first.clone(), third.clone()]);
    let weakest = found
        .weakest()
        .map(|(source, share)| (source, share.portion));
    assert_eq!(weakest, Some((&first, portion(1, 6))));
    // One source alone, or two that are equal, have no weakest.
    let alone = HandOffs {
        sources: vec![third.clone()],
        ..found.clone()
    };
    assert_eq!(alone.weakest(), None);
    let equal = HandOffs {
        sources: vec![third.clone(), third],
        ..found
    };
    assert_eq!(equal.weakest(), None);
}
