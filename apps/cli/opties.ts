// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './wortel.ts';

/** Wrong use of the command: the message says what is wrong; exit code 2. */
export class Gebruiksfout extends Error {}

export type Opties = {
  readonly woorden: readonly string[];
  readonly poort: number;
  readonly gegevens: string;
  readonly nu: Temporal.Instant | undefined;
  readonly leeg: boolean;
  readonly voorbeeld: 'plan' | 'heel';
  readonly regio: string;
  readonly json: boolean;
  /** Say what would happen, and do nothing. */
  readonly proef: boolean;
  /** A plan that is only read: its region does not work here. */
  readonly lezen: boolean;
  readonly retour: string | undefined;
  /** Who becomes beheerder, and of what. */
  readonly beheerder: Beheerdervelden;
};

/** As they were typed; nothing is checked yet. */
export type Beheerdervelden = Readonly<Record<(typeof beheerdervelden)[number], string | undefined>>;
const beheerdervelden = ['naam', 'email', 'account', 'verband', 'gemeente', 'aanbieder', 'organisatie'] as const;

const defaultPort = 3000;

/** Reads the command line. @throws Gebruiksfout */
export function readOpties(argv: readonly string[]): Opties {
  const { values, positionals } = parse(argv);
  return {
    woorden: positionals,
    poort: readPort(values.poort),
    gegevens: path.resolve(values.gegevens ?? '.gegevens'),
    nu: values.nu === undefined ? undefined : readMoment(values.nu),
    leeg: values.leeg ?? false,
    voorbeeld: readVoorbeeld(values.voorbeeld ?? 'heel'),
    regio: values.regio ?? exampleRegion(),
    json: values.json ?? false,
    proef: values.proef ?? false,
    lezen: values.lezen ?? false,
    retour: values.retour,
    beheerder: {
      naam: values.naam,
      email: values.email,
      account: values.account,
      verband: values.verband,
      gemeente: values.gemeente,
      aanbieder: values.aanbieder,
      organisatie: values.organisatie,
    },
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        poort: { type: 'string' },
        gegevens: { type: 'string' },
        nu: { type: 'string' },
        leeg: { type: 'boolean' },
        voorbeeld: { type: 'string' },
        regio: { type: 'string' },
        json: { type: 'boolean' },
        proef: { type: 'boolean' },
        lezen: { type: 'boolean' },
        retour: { type: 'string' },
        naam: { type: 'string' },
        email: { type: 'string' },
        account: { type: 'string' },
        verband: { type: 'string' },
        gemeente: { type: 'string' },
        aanbieder: { type: 'string' },
        organisatie: { type: 'string' },
      },
    });
  } catch (error) {
    throw new Gebruiksfout(`Deze aanroep is niet goed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The first region pack that comes with an example story. */
function exampleRegion(): string {
  const map = path.join(root, 'regios');
  const found = readdirSync(map)
    .sort()
    .find((naam) => existsSync(path.join(map, naam, 'voorbeeld', 'verhaal.yaml')));
  return found ?? '';
}

function readPort(text: string | undefined): number {
  const poort = text === undefined ? defaultPort : Number(text);
  if (Number.isInteger(poort) && poort >= 0 && poort < 65_536) return poort;
  throw new Gebruiksfout(`--poort ${text}: geef een poortnummer tussen 0 en 65535.`);
}

function readMoment(text: string): Temporal.Instant {
  try {
    if (/(Z|[+-]\d\d:?\d\d)$/.test(text)) return Temporal.Instant.from(text);
    return Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/Amsterdam').toInstant();
  } catch {
    throw new Gebruiksfout(`--nu ${text}: geef een moment, bijvoorbeeld 2025-04-01T09:00.`);
  }
}

function readVoorbeeld(text: string): 'plan' | 'heel' {
  if (text === 'plan' || text === 'heel') return text;
  throw new Gebruiksfout(
    `--voorbeeld ${text}: kies plan (alleen het inkoopplan en de mensen) of heel (de hele cyclus).`,
  );
}
