//! From a tree to text: keys in the order they stand in, so that equal trees give equal bytes.

use super::Node;

/// On one line, without blanks.
pub fn compact(node: &Node) -> String {
    let mut json = String::new();
    write(node, None, &mut json);
    json
}

/// Indented by two blanks, since people open it.
pub fn pretty(node: &Node) -> String {
    let mut json = String::new();
    write(node, Some(0), &mut json);
    json
}

fn write(node: &Node, depth: Option<usize>, json: &mut String) {
    match node {
        Node::Null => json.push_str("null"),
        Node::Fraction(written) => json.push_str(written),
        Node::Boolean(true) => json.push_str("true"),
        Node::Boolean(false) => json.push_str("false"),
        Node::Integer(number) => json.push_str(&number.to_string()),
        Node::Negative(number) => json.push_str(&number.to_string()),
        Node::Text(string) => text(string, json),
        Node::List(list) => {
            let entries = list.iter().map(|node| (None, node));
            nested(['[', ']'], entries, depth, json);
        }
        Node::Object(fields) => {
            let entries = fields.iter().map(|(key, node)| (Some(key.as_str()), node));
            nested(['{', '}'], entries, depth, json);
        }
    }
}

fn nested<'a>(
    [open, close]: [char; 2],
    entries: impl Iterator<Item = (Option<&'a str>, &'a Node)>,
    depth: Option<usize>,
    json: &mut String,
) {
    json.push(open);
    let inner = depth.map(|depth| depth + 1);
    let mut empty = true;
    for (key, node) in entries {
        if !empty {
            json.push(',');
        }
        empty = false;
        line(inner, json);
        if let Some(key) = key {
            text(key, json);
            json.push_str(if depth.is_some() { ": " } else { ":" });
        }
        write(node, inner, json);
    }
    if !empty {
        line(depth, json);
    }
    json.push(close);
}

fn line(depth: Option<usize>, json: &mut String) {
    if let Some(depth) = depth {
        json.push('\n');
        for _ in 0..depth {
            json.push_str("  ");
        }
    }
}

fn text(text: &str, json: &mut String) {
    json.push('"');
    for char in text.chars() {
        let escaped = match char {
            '"' | '\\' => char,
            '\u{8}' => 'b',
            '\u{c}' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            '\0'..' ' => {
                json.push_str(if char < '\u{10}' { "\\u000" } else { "\\u001" });
                json.extend(char::from_digit(u32::from(char) % 16, 16));
                continue;
            }
            _ => {
                json.push(char);
                continue;
            }
        };
        json.extend(['\\', escaped]);
    }
    json.push('"');
}
