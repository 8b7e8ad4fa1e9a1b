// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** What arrived, to whom, byte for byte. */
export type Ontvangen = {
  readonly van: string;
  readonly aan: string;
  readonly ruw: string;
  readonly versleuteld: boolean;
};
/** How the server answers: by default it takes everything. */
export type Gedrag = {
  readonly aanmelden?: { readonly user: string; readonly pass: string };
  /** Offers STARTTLS with this certificate. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** Answers to the address of a receiver, and to a message, with this code. */
  readonly ontvanger?: (adres: string) => number | undefined;
  readonly bericht?: (ontvangen: Ontvangen) => number | 'weg' | undefined | Promise<number | 'weg' | undefined>;
};
export type Mailserver = {
  readonly url: string;
  readonly poort: number;
  readonly ontvangen: readonly Ontvangen[];
  readonly sluit: () => Promise<void>;
};

const refusal = (code: number) => Object.assign(new Error('refused'), { responseCode: code });

/** A real mail server on this machine, that keeps what comes. */
export async function openMailserver(gedrag: () => Gedrag = () => ({}), poort = 0): Promise<Mailserver> {
  const ontvangen: Ontvangen[] = [];
  const wil = gedrag();
  const server = new SMTPServer({
    authOptional: !wil.aanmelden,
    ...(wil.tls ?? { disabledCommands: ['STARTTLS'] }),
    onAuth: ({ username, password }, _session, callback) =>
      username === wil.aanmelden?.user && password === wil.aanmelden?.pass
        ? callback(null, { user: username })
        : callback(Object.assign(new Error('no'), { responseCode: 535 })),
    onRcptTo: ({ address }, _session, callback) => {
      const code = gedrag().ontvanger?.(address);
      callback(code ? refusal(code) : null);
    },
    onData: async (stream, { envelope: { mailFrom, rcptTo }, secure }, callback) => {
      // A sender that is killed in the middle leaves half a mail, which no server takes.
      const geheel = await buffer(stream).catch(() => null);
      if (!geheel) return;
      const ruw = geheel.toString('latin1');
      const aan = rcptTo.map(({ address }) => address).join();
      const een = { van: mailFrom ? mailFrom.address : '', aan, ruw, versleuteld: secure };
      const code = await gedrag().bericht?.(een);
      if (typeof code === 'number') return callback(refusal(code));
      ontvangen.push(een);
      if (code !== 'weg') return callback(null);
      for (const connection of server.connections) connection.close();
    },
  });
  server.on('error', () => {});
  server.listen(poort, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  const open = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${open}`,
    poort: open,
    ontvangen,
    sluit: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Text of a part of a mail, as its reader sees it. */
export function leesDeel(ruw: string, soort: 'text/plain' | 'text/html'): string {
  const part = ruw.split(/\r\n--[^\r\n]+/).find((een) => een.includes(`Content-Type: ${soort}`)) ?? ruw;
  const [head = '', ...rest] = part.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8');
  if (!/quoted-printable/i.test(head)) return body;
  const bytes = body
    .replaceAll('=\r\n', '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** The fields in the head of a mail, as they went over the line, with folded lines joined. */
export const leesKop = (ruw: string): readonly string[] =>
  (ruw.split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]+/g, ' ').split('\r\n');
