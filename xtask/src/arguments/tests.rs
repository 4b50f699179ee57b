//! Command lines and what is asked for by them; what is refused.

use super::*;

#[track_caller]
fn check(line: &str, expected: Option<Command>) {
    let parsed = parse(Parser::from_args(line.split_whitespace()));
    assert_eq!(parsed.ok(), expected, "{line}");
}

#[test]
fn knows_every_command() {
    check("", Some(Command::Help));
    check("test --help", Some(Command::Help));
    check("start", Some(Command::Start { port: None }));
    check(
        "serve --port=9000",
        Some(Command::Serve { port: Some(9000) }),
    );
    check("dist", Some(Command::Dist));
    check("bench", Some(Command::Bench));
    check("fuzz", Some(Command::Fuzz { minutes: 10 }));
    check("fuzz --minutes 1", Some(Command::Fuzz { minutes: 1 }));
    let test = |only: &[Step], engines| Command::Test {
        only: only.to_vec(),
        engines,
    };
    check("test", Some(test(&[], Engines::Usual)));
    let firefox = Engines::One(Engine::Firefox);
    check("test --engine firefox", Some(test(&[], firefox)));
    check(
        "test --only e2e --engine all",
        Some(test(&[Step::E2e], Engines::All)),
    );
    check("examples", Some(Command::Examples { port: None }));
    let pictures = |engines| Some(Command::Screenshots { engines });
    check("screenshots", pictures(Engines::One(Engine::Chromium)));
    check("screenshots --engine firefox", pictures(firefox));
    let only = test(&[Step::Fmt, Step::ClippyWasm], Engines::Usual);
    check("test --only fmt --only clippy-wasm", Some(only));
}

#[test]
fn knows_what_is_done_at_scale() {
    check("analysis", Some(Command::Analysis));
    let at_scale = |count| Some(Command::TestScale { count });
    check("test-scale", at_scale(1_000_000));
    check("test-scale --count 5", at_scale(5));
    let given = ["--count", "5", "--to", "a.jsonl"].map(Into::into);
    check(
        "reports --count 5 --to a.jsonl",
        Some(Command::Reports(given.to_vec())),
    );
    check("size --count 5", None);
    check("test-scale --count many", None);
}

#[test]
fn knows_the_suites() {
    let suite = |suite, engines| Some(Command::Suite { suite, engines });
    let chromium = Engines::One(Engine::Chromium);
    check("faults", suite(Suite::Faults, Engines::Usual));
    check("faults --engine all", suite(Suite::Faults, Engines::All));
    let kill = Suite::kills(Some(7), None);
    check("kill --times 7", suite(kill, chromium));
    let orders = Suite::orders(None, Some(2));
    check("orders --seed 2", suite(orders, chromium));
    check("faults --times 7", None);
    check("kill --times many", None);
}

#[test]
fn knows_what_to_check() {
    let of = |files: &[&str], preview, port| Command::Check {
        files: files.iter().map(PathBuf::from).collect(),
        preview,
        port,
    };
    check(
        "check a.json b.json",
        Some(of(&["a.json", "b.json"], false, None)),
    );
    check("check a.json --preview", Some(of(&["a.json"], true, None)));
    let line = "check --preview --port 9000 a.json";
    check(line, Some(of(&["a.json"], true, Some(9000))));
    check("check", None);
    check("check --preview a.json b.json", None);
    check("check a.json --port 9000", None);
    check("serve --preview", None);
}

#[test]
fn refuses_what_it_does_not_know() {
    check("tests", None);
    check("build extra", None);
    check("build --port 1", None);
    check("size --only fmt", None);
    check("size --engine all", None);
    check("test --engine safari", None);
    check("serve --port 70000", None);
    check("test --only tests", None);
    check("test --all", None);
    check("fuzz --minutes 0", None);
    check("bench --minutes 1", None);
}
