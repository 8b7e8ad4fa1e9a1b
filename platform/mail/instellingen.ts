// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';
import { type Afzender, parseAfzender } from './kopregel.ts';

/** The server that brings mail away. */
export type Smtp = {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; otherwise by STARTTLS. */
  readonly secure: boolean;
  /** Without encryption nothing goes out; only on this machine itself it may. */
  readonly requireTLS: boolean;
  readonly auth?: { readonly user: string; readonly pass: string };
  /** Besides those of Node: see NODE_EXTRA_CA_CERTS. */
  readonly tls?: { readonly ca: string };
};
export type Mailinstellingen = {
  readonly afzender: Afzender;
  /** Null: every mail becomes a file in `map`. */
  readonly smtp: Smtp | null;
  readonly map: string;
  /** Address under which people reach the platform, without a slash at the end. */
  readonly adres: string;
};

type Bron = {
  readonly omgeving: Readonly<Record<string, string | undefined>>;
  readonly gegevens: string;
  readonly adres: string;
};

/** How mail goes out. @throws Error with a Dutch sentence when a setting is wrong; it never shows what was set */
export function readMailinstellingen({ omgeving, gegevens, adres }: Bron): Mailinstellingen {
  const [smtp, afzender] = [omgeving['INKOOPREGIE_SMTP'], omgeving['INKOOPREGIE_AFZENDER']];
  const map = path.join(gegevens, 'mail');
  if (smtp && !afzender) throw new Error('Voor e-mail is een afzender nodig: zet INKOOPREGIE_AFZENDER.');
  const eigen = { naam: 'Inkoopregie', adres: `inkoopregie@${new URL(adres).hostname}` };
  const gelezen = afzender ? parseAfzender(afzender) : eigen;
  if (!gelezen)
    throw new Error('INKOOPREGIE_AFZENDER is geen afzender. Schrijf Inkoopregie <inkoopregie@gemeente.nl>.');
  return { afzender: gelezen, smtp: smtp ? parseSmtp(smtp) : null, map, adres };
}

const eigenMachine: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '::1']);

/** @throws Error with a Dutch sentence that does not repeat the address: its password must stay out of every log */
export function parseSmtp(text: string): Smtp {
  const url = URL.parse(text);
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || !url.hostname)
    throw new Error(
      'INKOOPREGIE_SMTP is geen adres van een mailserver. Schrijf smtp://naam:wachtwoord@mail.gemeente.nl:587, of smtps:// voor poort 465. Een teken dat in een adres niet mag, schrijft u met %.',
    );
  const secure = url.protocol === 'smtps:';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const standard = secure ? 465 : 587;
  const user = decodeURIComponent(url.username);
  return {
    host,
    port: url.port ? Number(url.port) : standard,
    secure,
    requireTLS: !secure && !eigenMachine.has(host),
    ...(user && { auth: { user, pass: decodeURIComponent(url.password) } }),
  };
}
