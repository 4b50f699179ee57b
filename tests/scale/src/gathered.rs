//! Reading a file of anonymous reports into counts, a line at a time, and telling what it took.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::rc::Rc;
use std::time::Instant;

use anyhow::{Context, Result};
use cx_maturity::definition::Assessment;
use cx_maturity::document::team::Month;
use cx_maturity::gathering::{Gathering, Refusal};
use cx_maturity_scale::{BREAKDOWN, table};

/// Writes the counts of the reports, and prints what it took as one line of JSON.
pub fn run(
    assessment: &Assessment,
    campaign: Option<&str>,
    until: Option<Month>,
    reports: &Path,
    to: &Path,
) -> Result<()> {
    let start = Instant::now();
    let file =
        File::open(reports).with_context(|| format!("{} can't be read", reports.display()))?;
    let mut file = BufReader::with_capacity(1 << 20, file);
    let mut gathering = Gathering::new(&[Rc::new(assessment.clone())], campaign, Some(BREAKDOWN));
    if let Some(month) = until {
        gathering = gathering.until(month);
    }
    let mut line = Vec::new();
    let mut lines = 0_u64;
    while file.read_until(b'\n', &mut line)? > 0 {
        // Refusals are counted by the gathering.
        let _ = gathering.take(&line);
        line.clear();
        lines += 1;
    }
    let table = table(&gathering.gathered()[0].rows())?;
    fs::write(to, table).with_context(|| format!("{} can't be written", to.display()))?;
    let mut refused = String::new();
    for refusal in Refusal::ALL {
        let separator = if refused.is_empty() { "" } else { "," };
        let (name, count) = (refusal.name(), gathering.refused(refusal));
        write!(refused, "{separator}\"{name}\":{count}")?;
    }
    println!(
        r#"{{"seconds":{:.3},"cpu":{:.3},"peak":{},"lines":{lines},"counted":{},"refused":{{{refused}}}}}"#,
        start.elapsed().as_secs_f64(),
        processor(),
        peak(),
        gathering.taken(),
    );
    Ok(())
}

/// The most memory it has held, in kB, where the system tells (Linux); else 0.
fn peak() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
    number.unwrap_or_default()
}

/// The seconds of processor time so far, where the system tells (Linux counts hundredths); else 0.
fn processor() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // After the name in brackets: state is the third field, user and system time the 14th and 15th.
    let fields = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
    let ticks = fields.split_whitespace().skip(11).take(2);
    ticks
        .filter_map(|ticks| ticks.parse::<f64>().ok())
        .sum::<f64>()
        / 100.0
}
