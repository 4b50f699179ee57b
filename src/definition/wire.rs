//! A definition as it stands in its JSON file: the published JSON Schema is generated from these
//! types. No rule of meaning here: that an id leads somewhere is `parse`'s matter.

use crate::json::{Decode, List, Node, Place, Table, wire, wire_enum};
use crate::problem::Problem;

wire! {
    /// One assessment: what is asked, how it is scored, and its texts in each language.
    pub struct DefinitionWire {
        /// The address of this schema, for editors.
        schema = "$schema": Option<String>,
        /// The format's version: 1.
        format = "format": u32,
        /// Its id: lower-case letters and digits, words joined by single hyphens.
        id = "id": String,
        /// Its version, `major.minor.patch`. A change of what is asked or how it is scored is a
        /// new version.
        version = "version": String,
        /// How many minutes it takes: from, to.
        minutes = "minutes": List<u32>,
        /// Its languages (`en`, `fr`, `it`), the default first.
        languages = "languages": List<String>,
        /// What its answers come to; `maturity`, if absent.
        result = "result": Option<ResultKind>,
        /// The id of the assessment which its answers can be taken on to: there, items of the same
        /// id ask the same.
        continues = "continues": Option<String>,
        /// Where it comes from.
        provenance = "provenance": ProvenanceWire,
        /// Response scales shared by items.
        scales = "scales": Option<List<ScaleWire>>,
        /// The items.
        items = "items": List<ItemWire>,
        /// What groups of items measure.
        dimensions = "dimensions": List<DimensionWire>,
        /// The id of the dimension that carries the level.
        overall = "overall": String,
        /// Further groupings of the same items or dimensions.
        indices = "indices": Option<List<IndexWire>>,
        /// The levels, from the lowest; absent for a screening.
        levels = "levels": Option<List<LevelWire>>,
        /// The pages, in order; every item on exactly one.
        pages = "pages": List<PageWire>,
        /// What can be done about a finding.
        actions = "actions": Option<List<ActionWire>>,
        /// The texts, one pack for each language.
        texts = "texts": Option<Table<Unread>>,
        /// Never written by an author: `split` puts the SHA-256 of each pack here, in place of `texts`.
        text_hashes = "textHashes": Option<Table<String>>,
    }
}

/// The texts of a language within the whole document: passed over here, since
/// `parse_texts` reads them, one pack at a time.
#[derive(Clone, Debug, PartialEq)]
pub struct Unread;

impl Decode for Unread {
    fn decode(_: &Node, _: &Place, _: &mut Vec<Problem>) -> Option<Self> {
        Some(Self)
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl schemars::JsonSchema for Unread {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        TextsWire::schema_name()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        TextsWire::json_schema(generator)
    }
}

wire_enum! {
    /// What the answers to an assessment come to.
    pub enum ResultKind {
        /// How mature an organisation is, with a level where there are levels.
        Maturity = "maturity",
        /// A first look: where to look closer, and no level.
        Screening = "screening",
        /// One person's own profile: support, and no verdict.
        Profile = "profile",
    }
}

wire! {
    /// Where an assessment comes from.
    pub struct ProvenanceWire {
        /// Its licence, as an SPDX expression.
        licence = "licence": String,
        /// How far its validity was studied.
        validation = "validation": Validation,
        /// What it is built on.
        sources = "sources": List<SourceWire>,
    }
}

wire_enum! {
    /// How far an assessment's validity was studied.
    pub enum Validation {
        /// Its content rests on sources; its measurement properties were not studied.
        ContentBased = "content-based",
        /// Its measurement properties were studied and published; the sources tell where.
        Validated = "validated",
    }
}

wire! {
    /// A source: an article, a paper, a model.
    pub struct SourceWire {
        /// Its title.
        title = "title": String,
        /// Who wrote or published it.
        author = "author": Option<String>,
        /// The year.
        year = "year": Option<u32>,
        /// What was taken from it.
        note = "note": Option<String>,
    }
}

wire! {
    /// Ordered response options that items share.
    pub struct ScaleWire {
        /// Its id.
        id = "id": String,
        /// The options, in the order shown.
        options = "options": List<OptionWire>,
    }
}

wire! {
    /// A response option.
    pub struct OptionWire {
        /// Its id, unique within the item or scale.
        id = "id": String,
        /// Its points, a whole number from 0; none in an item that is a facet.
        points = "points": Option<u32>,
    }
}

wire! {
    /// The smallest thing answered. It has either `options` of its own or a `scale`.
    pub struct ItemWire {
        /// Its id, stable over versions.
        id = "id": String,
        /// Its own options, in the order shown.
        options = "options": Option<List<OptionWire>>,
        /// The id of a shared response scale.
        scale = "scale": Option<String>,
        /// Whether points flip: highest plus lowest minus points.
        reverse = "reverse": Option<bool>,
        /// When it applies; always, if absent.
        when = "when": Option<ConditionWire>,
        /// Whether it may stay unanswered without holding its page back.
        optional = "optional": Option<bool>,
        /// The further answers it allows; both, if absent.
        exceptions = "exceptions": Option<List<ExceptionWire>>,
        /// What it describes, where it is never scored.
        facet = "facet": Option<Facet>,
        /// The item of another assessment that asks the same from the other side.
        mirrors = "mirrors": Option<MirrorWire>,
        /// The id of an earlier item, a `source`, about which it asks.
        about = "about": Option<String>,
        /// The ids of earlier items: what was chosen there is not offered again.
        differs_from = "differsFrom": Option<List<String>>,
    }
}

wire_enum! {
    /// What an item describes that is never scored. Its options have ids of a closed list.
    pub enum Facet {
        /// The respondent's own function: the ids of functions, and `undisclosed`.
        Function = "function",
        /// A function that the respondent receives work from: the ids of functions, and `nobody`.
        Source = "source",
        /// Where customers stand: `dissatisfied`, `satisfied`, `loyal`, `advocate`.
        Ladder = "ladder",
    }
}

wire! {
    /// An item of another assessment.
    pub struct MirrorWire {
        /// The id of the assessment.
        assessment = "assessment": String,
        /// The id of the item there.
        item = "item": String,
    }
}

wire_enum! {
    /// A further answer, which never counts in a score.
    pub enum ExceptionWire {
        /// "I can't see this from my role".
        CannotSee = "cannot-see",
        /// "Does not apply here".
        DoesNotApply = "does-not-apply",
    }
}

wire! {
    /// A condition on earlier answers: `item` with `is`, or one of `all`, `any`, `not`.
    pub struct ConditionWire {
        /// The id of an earlier item.
        item = "item": Option<String>,
        /// The ids of its options, one of which must have been chosen.
        is = "is": Option<List<String>>,
        /// All of these must hold.
        all = "all": Option<List<ConditionWire>>,
        /// One of these must hold.
        any = "any": Option<List<ConditionWire>>,
        /// This must not hold.
        not = "not": Option<Box<ConditionWire>>,
    }
}

wire! {
    /// What a group of items measures; may nest.
    pub struct DimensionWire {
        /// Its id, unique among dimensions and parts of indices.
        id = "id": String,
        /// How the members make its score; the weighted mean, if absent.
        aggregate = "aggregate": Option<AggregateWire>,
        /// What it is made of.
        members = "members": List<MemberWire>,
        /// From how many answers on it is valid; from one on, if absent.
        needs = "needs": Option<NeedsWire>,
        /// The number it is shown out of: 100 for a mean, the highest sum for a sum, if absent.
        out_of = "outOf": Option<u32>,
        /// Its own cut scores, one for each level, where they differ from the assessment's.
        cuts = "cuts": Option<List<CutOfLevelWire>>,
    }
}

wire_enum! {
    /// How members make a score.
    pub enum AggregateWire {
        /// The weighted mean of the members' ratios.
        Mean = "mean",
        /// The weighted sum of the members' points.
        Sum = "sum",
    }
}

wire! {
    /// A member of a dimension: an `item` or a `dimension`.
    pub struct MemberWire {
        /// The id of an item.
        item = "item": Option<String>,
        /// The id of a dimension or of a part of an index.
        dimension = "dimension": Option<String>,
        /// Its weight, a whole number from 1; 1 if absent.
        weight = "weight": Option<u32>,
    }
}

wire! {
    /// From how many answers on a dimension is valid.
    pub struct NeedsWire {
        /// At least so many members with a score; 1 if absent.
        members = "members": Option<u32>,
        /// At least so many per cent of the applicable members; 0 if absent.
        percent = "percent": Option<u32>,
    }
}

wire! {
    /// A further grouping of the same items or dimensions.
    pub struct IndexWire {
        /// Its id.
        id = "id": String,
        /// Whether the parts' points are added up to a total, which needs every part.
        total = "total": Option<bool>,
        /// Its parts.
        parts = "parts": List<DimensionWire>,
    }
}

wire! {
    /// An ordinal stage.
    pub struct LevelWire {
        /// Its id.
        id = "id": String,
        /// The cut score on the overall dimension from which it holds, inclusive.
        from = "from": CutWire,
        /// What else must hold.
        gates = "gates": Option<List<GateWire>>,
    }
}

wire! {
    /// A cut score: `percent` of the highest score, raw `points`, or a `level` reached by score.
    pub struct CutWire {
        /// Per cent, a whole number from 0 to 100.
        percent = "percent": Option<u32>,
        /// Raw points, a whole number from 0.
        points = "points": Option<u32>,
        /// The id of a level (in gates only).
        level = "level": Option<String>,
    }
}

wire! {
    /// A dimension's own cut score for a level.
    pub struct CutOfLevelWire {
        /// The id of the level.
        level = "level": String,
        /// The cut score from which it holds, inclusive.
        from = "from": CutWire,
    }
}

wire! {
    /// A minimum that a level needs, of an `item`, a `dimension`, or `everyPartOf` a dimension.
    pub struct GateWire {
        /// The id of an item.
        item = "item": Option<String>,
        /// The id of a dimension or of a part of an index.
        dimension = "dimension": Option<String>,
        /// The id of a dimension, each member of which must reach the minimum.
        every_part_of = "everyPartOf": Option<String>,
        /// The minimum.
        from = "from": CutWire,
    }
}

wire! {
    /// Items shown together.
    pub struct PageWire {
        /// Its id.
        id = "id": String,
        /// The ids of its items, in the order shown.
        items = "items": List<String>,
    }
}

wire! {
    /// What can be done about a finding. It is proposed on a `step` or for `items`.
    pub struct ActionWire {
        /// Its id.
        id = "id": String,
        /// Proposed while a dimension is at a level.
        step = "step": Option<StepWire>,
        /// Proposed while each of these items has points in a range.
        items = "items": Option<List<LowItemWire>>,
        /// Which of the two tracks it belongs to.
        track = "track": Track,
        /// The function that would own it; the respondent, if absent.
        owner = "owner": Option<FunctionId>,
        /// Days until it shows: 7, 30, 90 or 180.
        horizon_days = "horizonDays": u32,
        /// How much work it is, from 1 to 5.
        effort = "effort": u32,
        /// How many it reaches, from 1 to 5.
        reach = "reach": u32,
        /// Which of a leadership's concerns it serves.
        lenses = "lenses": List<Lens>,
        /// What it does to customers' behaviour.
        outcomes = "outcomes": List<Outcome>,
    }
}

wire! {
    /// A dimension at a level, on its way to the next.
    pub struct StepWire {
        /// The id of the dimension.
        dimension = "dimension": String,
        /// The id of the level it is at.
        from = "from": String,
    }
}

wire! {
    /// An item with few points, or with some but not all.
    pub struct LowItemWire {
        /// The id of the item.
        item = "item": String,
        /// At least so many points; 0 if absent.
        at_least = "atLeast": Option<u32>,
        /// At most so many points.
        at_most = "atMost": u32,
    }
}

wire_enum! {
    /// The two tracks of improvement.
    pub enum Track {
        /// Strengthen the weakest.
        Strengthen = "strengthen",
        /// Exceed expectations.
        Exceed = "exceed",
    }
}

wire_enum! {
    /// A leadership's concerns.
    pub enum Lens {
        /// Revenue.
        Revenue = "revenue",
        /// Costs.
        Costs = "costs",
        /// Culture.
        Culture = "culture",
    }
}

wire_enum! {
    /// What maturity changes in customers' behaviour.
    pub enum Outcome {
        /// They prefer us.
        Loyalty = "loyalty",
        /// They stay.
        Retention = "retention",
        /// They speak for us.
        Advocacy = "advocacy",
    }
}

wire_enum! {
    /// The functions of an organisation.
    pub enum FunctionId {
        /// Leadership.
        Leadership = "leadership",
        /// Marketing.
        Marketing = "marketing",
        /// Sales and account teams.
        Sales = "sales",
        /// Service operations.
        Service = "service",
        /// Product development.
        Product = "product",
        /// Information technology.
        It = "it",
        /// Human resources.
        Hr = "hr",
        /// Finance, legal and procurement.
        Finance = "finance",
        /// Operations, facilities and other back office.
        Operations = "operations",
    }
}

wire! {
    /// The texts of one language.
    pub struct TextsWire {
        /// The assessment's name.
        title = "title": String,
        /// What it tells, in one or two sentences.
        purpose = "purpose": String,
        /// Who should answer, speaking for what.
        audience = "audience": String,
        /// Where it comes from and what it is not.
        method = "method": String,
        /// The options' texts of each scale.
        scales = "scales": Option<Table<Table<String>>>,
        /// The texts of each item.
        items = "items": Table<ItemTextsWire>,
        /// The texts of each dimension and each part of an index.
        dimensions = "dimensions": Table<NamedWire>,
        /// The texts of each index.
        indices = "indices": Option<Table<NamedWire>>,
        /// The texts of each level.
        levels = "levels": Option<Table<NamedWire>>,
        /// The texts of each page.
        pages = "pages": Table<PageTextsWire>,
        /// The texts of each action.
        actions = "actions": Option<Table<ActionTextsWire>>,
        /// What each dimension of the overall score means for the goals of four leaders.
        leaders = "leaders": Option<Table<LeadersWire>>,
        /// Terms that are not everyday language.
        glossary = "glossary": Option<List<TermWire>>,
    }
}

wire! {
    /// The texts of an item.
    pub struct ItemTextsWire {
        /// Its wording.
        stem = "stem": String,
        /// One helping sentence.
        hint = "hint": Option<String>,
        /// A text for each of its own options.
        options = "options": Option<Table<String>>,
    }
}

wire! {
    /// A name and what it stands for.
    pub struct NamedWire {
        /// The name.
        name = "name": String,
        /// What it stands for, in a sentence or two.
        about = "about": String,
    }
}

wire! {
    /// The texts of a page.
    pub struct PageTextsWire {
        /// Its heading.
        title = "title": String,
        /// A sentence that leads into it.
        intro = "intro": Option<String>,
    }
}

wire! {
    /// The texts of an action.
    pub struct ActionTextsWire {
        /// What to do, as an imperative.
        title = "title": String,
        /// The first step, within two weeks.
        first_step = "firstStep": String,
        /// What is measured, with its unit and target.
        measure = "measure": String,
        /// The root-cause question to ask first.
        question = "question": Option<String>,
        /// What to beware of.
        caution = "caution": Option<String>,
    }
}

wire! {
    /// What a dimension means for the goals of each of four leaders.
    pub struct LeadersWire {
        /// The head of marketing.
        marketing = "marketing": SidesWire,
        /// The head of operations.
        operations = "operations": SidesWire,
        /// The head of finance.
        finance = "finance": SidesWire,
        /// The head of human resources.
        hr = "hr": SidesWire,
    }
}

wire! {
    /// What a dimension means where it is behind, and where it is ahead.
    pub struct SidesWire {
        /// Where its score is below its target.
        behind = "behind": String,
        /// Where it is not.
        ahead = "ahead": String,
    }
}

wire! {
    /// A term of the glossary.
    pub struct TermWire {
        /// The term.
        term = "term": String,
        /// What it means here, in a sentence.
        meaning = "meaning": String,
    }
}
