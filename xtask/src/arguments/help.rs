//! What `cargo xtask help` prints: every command, with what it takes, and the environment that it reads.

/// What `cargo xtask help` prints.
pub const HELP: &str = "\
cargo xtask <command>

  start [--port N]      set up, build the release, serve it on 127.0.0.1 (port 8080 or the next free one)
  build                 set up and build the release into dist/
  dist                  build, and put all that is published into release/: the site, the single
                        files, the npm package, samples of headers, the bill of
                        materials, checksums
  serve [--port N]      serve dist/ as it is
  examples [--port N]   the same with the pages of examples/ beside it, some of which are built
  test [--only STEP]…   set up and run the checks, in this order:
                        fmt clippy clippy-wasm deny unit scale build size dist e2e
       [--engine NAME]  e2e runs all of its tests in Chromium, and in Firefox and WebKit those that
                        hang on the engine; this runs one engine alone, all tests in chromium or
                        firefox, or all of both and WebKit (all)
  faults [--engine NAME]
                        run the tests of faults alone, in the build of dist/, and print for each
                        fault and engine what was expected and what was seen
  kill [--times N] [--seed N] [--engine NAME]
                        kill a browser N times (100) in mid-run, and look each time whether all that
                        was told as saved is there
  orders [--times N] [--seed N] [--engine NAME]
                        let things happen in N random orders (200) in two windows of a browser, and
                        look whether they agree and no answer is lost
  check FILE… [--preview [--port N]]
                        tell what is wrong with definitions, and how good they are; --preview
                        then serves the build in dist/ with the definition, to try it
  bench                 print how long the pure functions take, and how much memory: parsing, scoring,
                        the report, hostile files
  fuzz [--minutes N]    look for bytes that break the reading of documents and definitions, for N
                        minutes in all (10, if not told); needs a nightly Rust
  reports --count N [--seed S] [--campaign HASH] --to FILE
                        write anonymous reports of `everyone`, made up by the seed, as JSON lines
  test-scale [--count N]
                        count N made-up reports (a million, if not told) natively, by DuckDB and by
                        Spark, and compare the counts
  size                  print what the first load weighs; fail above the budget
  screenshots [--engine NAME]
                        pictures of every step of the build in dist/, into target/screenshots/ENGINE/
  schemas               write schemas/*.json anew
  analysis              write anew what the SQL in analysis/ knows of the assessment
  assemble              Trunk calls this after its build; not for people
  help                  this text

What is missing is set up on the way: the wasm target, trunk, wasm-bindgen, wasm-opt, and for
the tests cargo-deny, axe-core, Vite, TypeScript, geckodriver and (on Debian) the browsers; for
test-scale DuckDB and Spark as Python packages, and (on Debian) Java.
Tools on PATH in a fitting version are used; others go to the tools folder.

  CX_MATURITY_TOOLS         the tools folder; else $XDG_CACHE_HOME/cx-maturity/tools,
                            else ~/.cache/cx-maturity/tools
  CX_MATURITY_CHROMIUM      a browser for the end-to-end tests, if not the one on PATH
  CX_MATURITY_CHROMEDRIVER  its driver
  CX_MATURITY_FIREFOX       another
  CX_MATURITY_GECKODRIVER   its driver
  CX_MATURITY_WEBKIT        another: the MiniBrowser of WebKitGTK
  CX_MATURITY_WEBKIT_DRIVER its driver
";
