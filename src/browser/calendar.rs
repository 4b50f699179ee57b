//! The day by the clock of the device, in the time zone that it is set to.

use crate::date::Date;
use crate::ports::Calendar;

/// The device's calendar.
pub struct DeviceCalendar;

impl Calendar for DeviceCalendar {
    fn today(&self) -> Option<Date> {
        let now = js_sys::Date::new_0();
        let year = u16::try_from(now.get_full_year()).ok()?;
        let month = u8::try_from(now.get_month() + 1).ok()?;
        Date::new(year, month, u8::try_from(now.get_date()).ok()?)
    }
}
