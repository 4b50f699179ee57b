//! Colours are tokens, sizes are the widget's own, and no declaration shouts.

use super::sheet::{Kind, statements, words};
use crate::repository::Text;
use crate::rule::{Breach, Rule};

/// The one sheet that names colours.
pub const TOKENS: &str = "styles/tokens.css";
/// The sheet of our own page, which is its own host.
const PAGE: &str = "styles/page.css";

const COLOURS: Rule = Rule {
    name: "a colour is named in styles/tokens.css only",
    why: "dark, print, forced colours and the host's theme all work by exchanging tokens",
    remedy: "use a token by its function, `var(--…)`; a new one is defined in styles/tokens.css",
};

const SIZES: Rule = Rule {
    name: "no `rem` but in styles/page.css",
    why: "`rem` is measured by the host page's root: the widget would grow and shrink with a font \
          size that isn't its own",
    remedy: "use `em`, measured from `:host`, or a token",
};

const SHOUTING: Rule = Rule {
    name: "no declaration is marked important",
    why: "in layers the mark turns the order round, and a host or a later layer can't undo it",
    remedy: "move the declaration to a later layer (styles/layers.css)",
};

const FUNCTIONS: [&str; 11] = [
    "rgb(",
    "rgba(",
    "hsl(",
    "hsla(",
    "hwb(",
    "lab(",
    "lch(",
    "oklab(",
    "oklch(",
    "color(",
    "device-cmyk(",
];
/// The names likeliest to slip in; `transparent`, `currentColor` and system colours are welcome.
const NAMES: [&str; 16] = [
    "black", "white", "gray", "grey", "silver", "red", "green", "blue", "yellow", "orange",
    "purple", "navy", "teal", "maroon", "olive", "lime",
];

#[test]
fn the_house_keeps_colours_in_tokens() {
    keep(&COLOURS, colours);
}

#[test]
fn the_house_keeps_sizes_of_its_own() {
    keep(&SIZES, rems);
}

#[test]
fn the_house_keeps_its_voice_down() {
    keep(&SHOUTING, shouting);
}

#[track_caller]
fn keep(rule: &Rule, find: fn(&Text) -> Vec<Breach>) {
    let breaches: Vec<_> = super::sheets().into_iter().flat_map(find).collect();
    rule.keep(&breaches);
}

fn colours(sheet: &Text) -> Vec<Breach> {
    let is_colour = |word: &&str| {
        let hex = word.strip_prefix('#').is_some_and(|digits| {
            digits.len() >= 3 && digits.chars().all(|digit| digit.is_ascii_hexdigit())
        });
        let word = word.to_ascii_lowercase();
        hex || FUNCTIONS.contains(&word.as_str()) || NAMES.contains(&word.as_str())
    };
    let mut found = Vec::new();
    for statement in statements(&sheet.text) {
        if let Kind::Declaration(_, value) = &statement.kind {
            let literals = words(value).filter(is_colour);
            found.extend(literals.map(|word| Breach::new(&sheet.path, statement.line, word)));
        }
    }
    found.retain(|_| sheet.path != TOKENS);
    found
}

fn rems(sheet: &Text) -> Vec<Breach> {
    let is_rem = |word: &&str| {
        let number = word.to_ascii_lowercase();
        let number = number.strip_suffix("rem").map(str::to_owned);
        number.is_some_and(|number| number.parse::<f64>().is_ok())
    };
    let mut found = Vec::new();
    for statement in statements(&sheet.text) {
        let (Kind::Prelude(text) | Kind::AtRule(text) | Kind::Declaration(_, text)) =
            &statement.kind;
        let sizes = words(text).filter(is_rem);
        found.extend(sizes.map(|word| Breach::new(&sheet.path, statement.line, word)));
    }
    found.retain(|_| sheet.path != PAGE);
    found
}

fn shouting(sheet: &Text) -> Vec<Breach> {
    let mark = concat!("impor", "tant");
    let mut found = Vec::new();
    for statement in statements(&sheet.text) {
        if let Kind::Declaration(name, value) = &statement.kind
            && let Some((_, after)) = value.rsplit_once('!')
            && after.trim().eq_ignore_ascii_case(mark)
        {
            let what = format!("`{name}` is marked so");
            found.push(Breach::new(&sheet.path, statement.line, what));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{PAGE, TOKENS, colours, rems, shouting};
    use crate::repository::Text;
    use crate::rule::assert_found;

    #[track_caller]
    fn check(path: &str, css: &str, expected: &[&str]) {
        let (path, text) = (path.to_owned(), css.to_owned());
        let sheet = Text { path, text };
        let mut found = colours(&sheet);
        found.extend(rems(&sheet));
        found.extend(shouting(&sheet));
        assert_found(&found, expected);
    }

    #[test]
    fn colours_are_found_outside_the_tokens() {
        let css = "#abc {\n  color: #abc;\n  border: 1px solid rgb(0 0 0 / 50%);\n  --x: White }";
        check("styles/a.css", css, &["2: #abc", "3: rgb(", "4: White"]);
        check(TOKENS, css, &[]);
        let fine = "a { white-space: pre; fill: url(#fed); color: color-mix(in oklch, var(--a), \
                    currentColor); /* #abc */ }";
        check("styles/a.css", fine, &[]);
    }

    #[test]
    fn rems_are_found_outside_the_page() {
        let css = "@media (width > 40rem) {\n a { margin: -.5rem calc(1REM + 2em) } }";
        check("styles/a.css", css, &["1: 40rem", "2: -.5rem", "2: 1REM"]);
        check(PAGE, css, &[]);
        check("styles/a.css", ".rem { margin: 1em }", &[]);
    }

    #[test]
    fn shouting_is_found() {
        let mark = concat!("impor", "tant");
        check(
            "styles/a.css",
            &format!("a {{ b: c ! {mark} }}"),
            &["1: `b` is marked so"],
        );
        check(
            "styles/a.css",
            &format!("/* !{mark} */ .{mark} {{ b: c }}"),
            &[],
        );
    }
}
