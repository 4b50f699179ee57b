//! A drawing as it grows: the few shapes that the charts are made of, in whole numbers.

use super::Picture;
use crate::definition::Texts;
use crate::locale::Locale;
use crate::report::{Anchor, Point};

// The light side of styles/tokens.css: a file by itself knows no token.
/// What is drawn on.
pub const PAPER: &str = "#ffffff";
/// What is read.
pub const INK: &str = "#1b2422";
/// What is read second.
pub const INK_SOFT: &str = "#52605c";
/// What only leads the eye.
pub const RULE: &str = "#d9d6cb";
/// What bounds something.
pub const RULE_STRONG: &str = "#7f8b87";
/// What is shown.
pub const ACCENT: &str = "#0b6558";
/// An area of what is shown.
pub const ACCENT_SOFT: &str = "#e3f0ec";
/// A further thing that is shown.
pub const WARNING: &str = "#8a4b08";
/// A further thing that is shown.
pub const ERROR: &str = "#a3261b";

const FONT: &str = "Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif";

/// From the edge to what stands in a drawing.
pub const MARGIN: i32 = 24;
/// Where the chart begins, below the two lines of its heading.
pub const TOP: i32 = 84;

/// A drawing that is not finished.
pub struct Drawing {
    body: String,
}

/// How words are set.
#[derive(Clone, Copy)]
pub struct Setting {
    /// Their size.
    pub size: i32,
    /// Which end of them stands at their point.
    pub anchor: Anchor,
    /// Their colour.
    pub fill: &'static str,
    /// Whether they are bold.
    pub bold: bool,
}

impl Setting {
    /// Words to be read, of this size.
    pub const fn of(size: i32) -> Self {
        Self {
            size,
            anchor: Anchor::Start,
            fill: INK,
            bold: false,
        }
    }

    /// The same, set otherwise against their point.
    pub const fn at(self, anchor: Anchor) -> Self {
        Self { anchor, ..self }
    }

    /// The same, to be read second.
    pub const fn soft(self) -> Self {
        Self {
            fill: INK_SOFT,
            ..self
        }
    }

    /// The same, bold or not.
    pub const fn bold(self, bold: bool) -> Self {
        Self { bold, ..self }
    }
}

impl Drawing {
    /// A drawing with nothing in it.
    pub fn new() -> Self {
        Self {
            body: String::new(),
        }
    }

    /// A shape by its name and its attributes.
    pub fn shape(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.body.push('<');
        self.body.push_str(name);
        for (attribute, value) in attributes {
            self.body
                .push_str(&format!(" {attribute}=\"{}\"", escaped(value)));
        }
        self.body.push_str("/>\n");
    }

    /// A straight line.
    pub fn line(&mut self, from: Point, to: Point, attributes: &[(&str, &str)]) {
        let ends = [from.0, from.1, to.0, to.1].map(|end| end.to_string());
        let names = ["x1", "y1", "x2", "y2"];
        let mut all: Vec<(&str, &str)> = names
            .into_iter()
            .zip(ends.iter().map(String::as_str))
            .collect();
        all.extend(attributes);
        self.shape("line", &all);
    }

    /// A rectangle: its upper left corner, its width and height.
    pub fn rectangle(&mut self, at: Point, size: Point, attributes: &[(&str, &str)]) {
        let sides = [at.0, at.1, size.0, size.1].map(|side| side.to_string());
        let names = ["x", "y", "width", "height"];
        let mut all: Vec<(&str, &str)> = names
            .into_iter()
            .zip(sides.iter().map(String::as_str))
            .collect();
        all.extend(attributes);
        self.shape("rect", &all);
    }

    /// A dot.
    pub fn dot(&mut self, (x, y): Point, fill: &str) {
        let (x, y) = (x.to_string(), y.to_string());
        let dot = [("cx", &*x), ("cy", &*y), ("r", "5"), ("fill", fill)];
        self.shape("circle", &[&dot[..], &[("stroke", PAPER)]].concat());
    }

    /// Words, their middle at the height of the point; then perhaps a bold word more.
    pub fn words(&mut self, at: Point, setting: Setting, words: &str, bold_too: Option<&str>) {
        self.words_with(at, setting, words, bold_too, "");
    }

    /// Words on a ground of their own, to be read across lines.
    pub fn words_on_paper(&mut self, at: Point, setting: Setting, words: &str) {
        let ground = format!(" stroke=\"{PAPER}\" stroke-width=\"4\" stroke-linejoin=\"round\"");
        self.words_with(at, setting, words, None, &ground);
        self.words(at, setting, words, None);
    }

    fn words_with(
        &mut self,
        (x, y): Point,
        setting: Setting,
        words: &str,
        bold_too: Option<&str>,
        more: &str,
    ) {
        let Setting { size, fill, .. } = setting;
        let anchor = match setting.anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        // No `dominant-baseline`: word processors don't know it.
        let baseline = y + size * 7 / 20;
        let weight = if setting.bold { 700 } else { 400 };
        let words = escaped(words);
        let bold_too = bold_too.map(escaped);
        let bold_too = bold_too.map(|word| format!(" <tspan font-weight=\"700\">{word}</tspan>"));
        self.body.push_str(&format!(
            "<text x=\"{x}\" y=\"{baseline}\" font-size=\"{size}\" font-weight=\"{weight}\" \
             text-anchor=\"{anchor}\" fill=\"{fill}\"{more}>{words}{}</text>\n",
            bold_too.unwrap_or_default()
        ));
    }

    /// A name on one line or two, their middle at the height of the point; then perhaps a bold
    /// word more.
    pub fn name(&mut self, (x, y): Point, setting: Setting, name: &str, bold_too: Option<&str>) {
        let lines = wrapped(name);
        let height = setting.size * 5 / 4;
        for (at, line) in lines.iter().enumerate() {
            let last = at + 1 == lines.len();
            let lift = if lines.len() == 1 { 0 } else { height / 2 };
            let at = (x, if last { y + lift } else { y - lift });
            self.words(at, setting, line, bold_too.filter(|_| last));
        }
    }

    /// The heading of a chart of an assessment, and the drawing as a file.
    pub fn finish(self, texts: &Texts, size: Point, title: &str, about: &str) -> Picture {
        self.finish_as(texts.locale, size, (title, &texts.title), about)
    }

    /// The same, with both lines of the heading given.
    pub fn finish_as(
        mut self,
        locale: Locale,
        (width, height): Point,
        (title, below): (&str, &str),
        about: &str,
    ) -> Picture {
        self.words((MARGIN, 34), Setting::of(20).bold(true), title, None);
        self.words((MARGIN, 58), Setting::of(14).soft(), below, None);
        let tag = locale.tag();
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" lang=\"{tag}\" xml:lang=\"{tag}\" \
             role=\"img\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
             font-family=\"{FONT}\">\n<title>{}</title>\n<desc>{}</desc>\n\
             <rect width=\"{width}\" height=\"{height}\" fill=\"{PAPER}\"/>\n{}</svg>\n",
            escaped(title),
            escaped(about),
            self.body
        );
        Picture { svg, width, height }
    }
}

/// The points of a polygon or a polyline.
pub fn points(points: &[Point]) -> String {
    let points: Vec<String> = points.iter().map(|(x, y)| format!("{x},{y}")).collect();
    points.join(" ")
}

/// A name of more characters goes on two lines.
const ONE_LINE: usize = 18;
/// A line of more characters is cut.
const LONGEST: usize = 28;

/// A name on one line, or on two as equal as its blanks allow; what is far too long is cut.
fn wrapped(name: &str) -> Vec<String> {
    let length = |text: &str| text.chars().count();
    let breaks = name.match_indices(' ').map(|(at, _)| at);
    let best = breaks.min_by_key(|at| length(&name[..*at]).max(length(&name[at + 1..])));
    let lines = match best.filter(|_| length(name) > ONE_LINE) {
        Some(at) => vec![&name[..at], &name[at + 1..]],
        None => vec![name],
    };
    lines
        .into_iter()
        .map(|line| shortened(line, LONGEST))
        .collect()
}

/// A text of at most so many characters.
pub fn shortened(text: &str, longest: usize) -> String {
    if text.chars().count() <= longest {
        return text.to_owned();
    }
    let kept: String = text.chars().take(longest - 1).collect();
    format!("{}…", kept.trim_end())
}

/// A text as XML: what has a meaning there is written otherwise, what XML can't hold is left out.
fn escaped(text: &str) -> String {
    let mut found = String::new();
    for c in text.chars() {
        match c {
            '&' => found.push_str("&amp;"),
            '<' => found.push_str("&lt;"),
            '>' => found.push_str("&gt;"),
            '"' => found.push_str("&quot;"),
            '\t' | '\n' | '\r' => found.push(' '),
            '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() => {}
            c => found.push(c),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_wrapped(name: &str, expected: &[&str]) {
        assert_eq!(wrapped(name), expected, "{name}");
    }

    #[test]
    fn a_name_stands_on_two_lines_at_most() {
        check_wrapped("Culture", &["Culture"]);
        check_wrapped("People and teams", &["People and teams"]);
        check_wrapped("Leadership and strategy", &["Leadership", "and strategy"]);
        check_wrapped(
            "Conception de l’expérience et processus",
            &["Conception de", "l’expérience et processus"],
        );
        check_wrapped(
            "Unternehmenskundenzufriedenheitsmessung",
            &["Unternehmenskundenzufrieden…"],
        );
        check_wrapped("", &[""]);
    }

    #[test]
    fn xml_holds_every_text() {
        assert_eq!(
            escaped("<b> & \"c\"\n\u{0}\u{b}\u{ffff}é"),
            "&lt;b&gt; &amp; &quot;c&quot; é"
        );
    }
}
