//! Where in a document a value stands, cheap to carry down and spelled out only for a problem.

/// A place in a JSON document.
#[derive(Clone, Copy, Debug)]
pub enum Place<'a> {
    /// The whole document.
    Root,
    /// The value under this key of the object there.
    Key(&'a Place<'a>, &'a str),
    /// The entry at this position of the list there, from 0.
    Entry(&'a Place<'a>, usize),
}

impl Place<'_> {
    /// The place under a key of this one.
    pub fn key<'b>(&'b self, key: &'b str) -> Place<'b> {
        Place::Key(self, key)
    }

    /// The place of an entry of this one.
    pub fn entry(&self, position: usize) -> Place<'_> {
        Place::Entry(self, position)
    }

    /// The JSON pointer (RFC 6901): `~` and `/` within a key are escaped.
    pub fn pointer(&self) -> String {
        match self {
            Self::Root => String::new(),
            Self::Key(parent, key) => {
                let key = key.replace('~', "~0").replace('/', "~1");
                format!("{}/{key}", parent.pointer())
            }
            Self::Entry(parent, position) => format!("{}/{position}", parent.pointer()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Place;

    #[test]
    fn keys_are_escaped() {
        // The examples of RFC 6901, section 5.
        assert_eq!(Place::Root.key("a/b").pointer(), "/a~1b");
        assert_eq!(Place::Root.key("m~n").pointer(), "/m~0n");
        assert_eq!(Place::Root.key("foo").entry(0).pointer(), "/foo/0");
    }
}
