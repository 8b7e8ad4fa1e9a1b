// SPDX-License-Identifier: EUPL-1.2

/** An invitation to one meeting as a calendar understands it [RFC 5545, RFC 5546]. */
export type Agendapunt = {
  readonly id: string;
  /** Rises with every change; a calendar keeps the highest. */
  readonly volgnummer: number;
  readonly afgelast: boolean;
  /** When this version was made. */
  readonly gemaakt: Temporal.Instant;
  readonly begin: Temporal.Instant;
  readonly minuten: number;
  readonly titel: string;
  readonly plaats: string;
  readonly omschrijving: string;
  readonly organisator: string;
  readonly genodigden: readonly { readonly id: string; readonly naam: string }[];
};

const zone = 'Europe/Amsterdam';
/** Dutch time as it has been since 1996: summer from the last Sunday of March to the last of October. */
const timezone = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * Writes the invitation, or its cancellation: lines of at most 75 octets, ended by CR LF. Nobody's mail address is known,
 * so that people are named by an identifier.
 */
export function icalendar(punt: Agendapunt): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Inkoopregie//Dialoog//NL',
    `METHOD:${punt.afgelast ? 'CANCEL' : 'REQUEST'}`,
    ...timezone,
    'BEGIN:VEVENT',
    `UID:${punt.id}@inkoopregie`,
    `SEQUENCE:${punt.volgnummer}`,
    `DTSTAMP:${utc(punt.gemaakt)}`,
    `DTSTART;TZID=${zone}:${local(punt.begin)}`,
    `DTEND;TZID=${zone}:${local(punt.begin.add({ minutes: punt.minuten }))}`,
    `SUMMARY:${text(punt.titel)}`,
    `LOCATION:${text(punt.plaats)}`,
    `DESCRIPTION:${text(punt.omschrijving)}`,
    `STATUS:${punt.afgelast ? 'CANCELLED' : 'CONFIRMED'}`,
    `ORGANIZER;CN=${parameter(punt.organisator)}:invalid:nomail`,
    ...punt.genodigden.map(
      ({ id, naam }) =>
        `ATTENDEE;CN=${parameter(naam)};ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:urn:uuid:${id}`,
    ),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

const utc = (moment: Temporal.Instant): string => moment.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
const local = (moment: Temporal.Instant): string =>
  moment.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');

const text = (value: string): string =>
  value
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n');
/** A quoted parameter cannot hold a double quote or a control character. */
const parameter = (value: string): string => `"${value.replaceAll('"', "'").replaceAll(/\p{Cc}+/gu, ' ')}"`;

const octets = new TextEncoder();
const longest = 75;

/** Breaks a line between characters; every next piece begins with a space, which counts. */
function fold(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  for (const character of line) {
    const room = pieces.length === 0 ? longest : longest - 1;
    if (octets.encode(piece + character).length > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece].join('\r\n ');
}
