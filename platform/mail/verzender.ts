// SPDX-License-Identifier: EUPL-1.2
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Mailinstellingen, Smtp } from './instellingen.ts';
import { isMailadres } from './kopregel.ts';
import type { Brief } from './opmaak.ts';
import { type Bezorguitkomst, codeOf, judge } from './smtpfout.ts';

// The library for mail is loaded when the first mail goes: whoever sends none does not carry it along.

/** One mail, ready to go. */
export type Poststuk = Brief & {
  /** Stays the same at every try: a receiver recognises by it what came twice. */
  readonly id: string;
  readonly aan: string;
  /** Where one chooses not to get this any more. */
  readonly voorkeuren?: string;
};

export type Mailpost = {
  readonly stuur: (stuk: Poststuk) => Promise<Bezorguitkomst>;
  readonly sluit: () => void;
};

const connectMilliseconds = 10_000;
const silenceMilliseconds = 20_000;

/** Opens the way out: a mail server, or a folder. */
export const openMailpost = (instellingen: Mailinstellingen, meld: Meld = () => {}): Promise<Mailpost> =>
  instellingen.smtp ? openSmtp(instellingen, instellingen.smtp, meld) : openMap(instellingen, meld);

/** Hears what went wrong in the words of the server: they can hold an address, so they are for no log. */
type Meld = (error: unknown) => void;

async function openSmtp(instellingen: Mailinstellingen, smtp: Smtp, meld: Meld): Promise<Mailpost> {
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({
    pool: true,
    maxConnections: 2,
    connectionTimeout: connectMilliseconds,
    greetingTimeout: connectMilliseconds,
    socketTimeout: silenceMilliseconds,
    ...smtp,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    stuur: async (stuk) => {
      if (!isMailadres(stuk.aan)) return { uitkomst: 'geweigerd', reden: 'adres-geweigerd', code: 'geen-adres' };
      try {
        await transport.sendMail(asMessage(stuk, instellingen));
        return { uitkomst: 'verzonden' };
      } catch (error) {
        meld(error);
        return judge(error);
      }
    },
    sluit: () => transport.close(),
  };
}

/** One file for each mail, whole or not there: for trials, and for who has no mail server yet. */
async function openMap(instellingen: Mailinstellingen, meld: Meld): Promise<Mailpost> {
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { map } = instellingen;
  return {
    stuur: async (stuk) => {
      if (!isMailadres(stuk.aan)) return { uitkomst: 'geweigerd', reden: 'adres-geweigerd', code: 'geen-adres' };
      const { message } = await transport.sendMail(asMessage(stuk, instellingen));
      if (!Buffer.isBuffer(message)) throw new Error('the mail was not written to memory');
      try {
        await mkdir(map, { recursive: true, mode: 0o700 });
        await putDown(path.join(map, `${stuk.id}.eml`), message);
        return { uitkomst: 'verzonden' };
      } catch (error) {
        meld(error);
        return { uitkomst: 'storing', code: codeOf(error) };
      }
    },
    sluit: () => {},
  };
}

async function putDown(file: string, content: Buffer): Promise<void> {
  const unfinished = `${file}.deel`;
  try {
    const target = await open(unfinished, 'w', 0o600);
    try {
      await target.write(content);
      await target.sync();
    } finally {
      await target.close();
    }
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

const asMessage = ({ id, aan, onderwerp, tekst, html, voorkeuren }: Poststuk, { afzender }: Mailinstellingen) => ({
  from: { name: afzender.naam, address: afzender.adres },
  to: { name: '', address: aan },
  envelope: { from: afzender.adres, to: [aan] },
  messageId: `<${id}@${afzender.adres.split('@').at(-1)}>`,
  subject: onderwerp,
  text: tekst,
  html,
  headers: {
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
    ...(voorkeuren && { 'List-Unsubscribe': `<${voorkeuren}>` }),
  },
});
