//! Building the JSON of documents: keys in one fixed order, so that equal values give equal bytes.

use crate::answers::{Answer, Answers};
use crate::comparison;
use crate::definition::Assessment;
use crate::json::{self, Node};
use crate::plan::{Method, Plan};
use crate::scoring::Ratio;

/// An object with these keys, in this order.
pub fn object<const N: usize>(fields: [(&str, Node); N]) -> Node {
    Node::Object(fields.map(|(key, node)| (key.to_owned(), node)).into())
}

/// An object with those of these keys that have a value, in this order.
pub fn sparse<const N: usize>(fields: [(&str, Option<Node>); N]) -> Node {
    let fields = fields.into_iter();
    let fields = fields.filter_map(|(key, node)| Some((key.to_owned(), node?)));
    Node::Object(fields.collect())
}

/// A text.
pub fn text(text: &str) -> Node {
    Node::Text(text.to_owned())
}

/// A count.
pub fn count(count: usize) -> Node {
    Node::Integer(count as u64)
}

/// A whole number.
pub fn whole(number: u32) -> Node {
    Node::Integer(u64::from(number))
}

/// The fields of an exact fraction.
pub fn fraction(ratio: Ratio) -> [(&'static str, Node); 2] {
    [
        ("numerator", Node::Integer(ratio.numerator())),
        ("denominator", Node::Integer(ratio.denominator())),
    ]
}

/// The fields of a method.
pub fn method(method: &Method) -> [(&'static str, Node); 3] {
    [
        ("version", text(&method.version)),
        ("hash", text(&method.hash)),
        ("scoring", whole(method.scoring)),
    ]
}

/// Which assessment was answered, and by which rules it is scored.
pub fn definition(assessment: &Assessment) -> Node {
    let [version, hash, scoring] = method(&comparison::method(assessment));
    object([("id", text(&assessment.id)), version, hash, scoring])
}

/// The answers, in the order of the items.
pub fn answers(assessment: &Assessment, answers: &Answers) -> Node {
    let fields = answers.iter().map(|(item, answer)| {
        let item = assessment.item(item);
        let given = match answer {
            Answer::Chosen(option) => &item.options[option.0].id,
            Answer::CannotSee => super::CANNOT_SEE,
            Answer::DoesNotApply => super::DOES_NOT_APPLY,
        };
        (item.id.to_string(), text(given))
    });
    Node::Object(fields.collect())
}

/// The answers set aside, by the ids of their items; none where there are none.
pub fn aside(answers: &Answers) -> Option<Node> {
    let aside = answers.aside().iter();
    let fields = aside.map(|one| (one.item.clone(), text(&one.given)));
    (!answers.aside().is_empty()).then(|| Node::Object(fields.collect()))
}

/// A plan as one text: equal plans give equal texts.
pub fn plan_text(assessment: &Assessment, plan: &Plan) -> Option<String> {
    super::plan::plan(assessment, plan).map(|plan| json::compact(&plan))
}

/// The bytes of a document: indented, since people open it, and with a line end.
pub fn pretty(node: &Node) -> String {
    let mut json = json::pretty(node);
    json.push('\n');
    json
}
