//! What a message may be given, and what of it decides the words: nothing else may.

use crate::wording::Fault;

/// A parameter of a message.
pub enum Given<'a> {
    /// A number, which may decide the words by being 0, 1 or more.
    Count(usize),
    /// One of so many cases, by its place, which decides the words and does not stand in them.
    Case(usize, usize),
    /// A text, which decides nothing.
    Text(&'a str),
    /// Nothing more.
    Nothing,
}

impl Given<'_> {
    /// Which shape it has, of how many.
    pub fn shape(&self) -> (usize, usize) {
        match self {
            Self::Count(count) => ((*count).min(2), 3),
            Self::Case(at, of) => (*at, *of),
            Self::Text(_) | Self::Nothing => (0, 1),
        }
    }

    /// Writes it in its place.
    pub fn write(&self, text: &mut String) {
        match self {
            Self::Count(count) => text.push_str(&count.to_string()),
            Self::Case(..) | Self::Nothing => {}
            Self::Text(given) => text.push_str(given),
        }
    }
}

/// A type of parameters.
pub trait Parameter {
    /// As templates have it.
    fn given(&self) -> Given<'_>;

    /// One that is drawn.
    #[cfg(not(target_arch = "wasm32"))]
    fn drawn(from: &mut dyn Draw) -> Self;
}

/// Where parameters are drawn from, to have messages of every kind.
#[cfg(not(target_arch = "wasm32"))]
pub trait Draw {
    /// A number.
    fn count(&mut self) -> u32;

    /// The place of one of so many cases.
    fn case(&mut self, of: usize) -> usize;

    /// A text.
    fn text(&mut self) -> &'static str;
}

impl Parameter for usize {
    fn given(&self) -> Given<'_> {
        Given::Count(*self)
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn drawn(from: &mut dyn Draw) -> Self {
        from.count() as usize
    }
}

impl Parameter for u32 {
    fn given(&self) -> Given<'_> {
        Given::Count(*self as usize)
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn drawn(from: &mut dyn Draw) -> Self {
        from.count()
    }
}

impl Parameter for &str {
    fn given(&self) -> Given<'_> {
        Given::Text(self)
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn drawn(from: &mut dyn Draw) -> Self {
        from.text()
    }
}

impl Parameter for Fault {
    fn given(&self) -> Given<'_> {
        Given::Case(*self as usize, Self::ALL.len())
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn drawn(from: &mut dyn Draw) -> Self {
        Self::ALL[from.case(Self::ALL.len())]
    }
}
