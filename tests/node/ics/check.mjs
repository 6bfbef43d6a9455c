// node check.mjs FILE: reads a calendar file strictly and prints its events as JSON.
import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';

ICAL.design.strict = true;

const calendar = new ICAL.Component(ICAL.parse(await readFile(process.argv[2], 'utf8')));
const events = calendar.getAllSubcomponents('vevent').map((component) => {
  const event = new ICAL.Event(component, { strictExceptions: true });
  return {
    uid: event.uid,
    sequence: event.sequence,
    start: event.startDate.toJSDate().toISOString(),
    end: event.endDate.toJSDate().toISOString(),
    summary: event.summary,
    description: event.description,
    location: event.location,
    status: component.getFirstPropertyValue('status'),
  };
});

console.log(JSON.stringify({ version: calendar.getFirstPropertyValue('version'), method: calendar.getFirstPropertyValue('method'), events }));
