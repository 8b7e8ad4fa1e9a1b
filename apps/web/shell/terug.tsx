// SPDX-License-Identifier: EUPL-1.2

import { Attention, ErrorSummary, Waarom } from '#libs/ui';
import { hoofdletter } from './hoofdletter.ts';
import type { Terug } from './pagina.ts';
import { redenTekst, stapTekst, waaromTeksten } from './teksten.ts';

/** Is this the answer to the form of this act? */
export const terugVan = (terug: Terug | undefined, act: string): Terug | undefined =>
  terug?.act === act ? terug : undefined;

/** The sentence at one field, when something is wrong with it. */
export function foutBij(terug: Terug | undefined, veld: string): string | undefined {
  const found = terug?.fouten.find((fout) => fout.veld === veld)?.melding;
  if (found || terug?.uitkomst?.status !== 'refused') return found;
  const reden = terug.uitkomst.reasons.find((reason) => reason.veld === veld);
  return reden && redenTekst(reden);
}

type WeigeringProps = {
  readonly terug: Terug | undefined;
  /** How fields are called on screen, where that differs from their name. */
  readonly labels?: Readonly<Record<string, string>>;
};

/** What was wrong with what was sent, above the form: fields with a link, refusals with their why. */
export function Weigering({ terug, labels = {} }: WeigeringProps) {
  if (!terug) return null;
  const { fouten, uitkomst } = terug;
  if (!uitkomst || uitkomst.status === 'decided')
    return (
      <ErrorSummary
        errors={fouten.map(({ veld, melding }) => ({
          ...(veld && { name: veld }),
          message: veld ? `${(labels[veld] ?? asLabel(veld)).replace(/\?$/, '')}: ${melding}` : melding,
        }))}
      />
    );
  const sentences =
    uitkomst.status === 'refused'
      ? uitkomst.reasons.map(redenTekst)
      : uitkomst.missing.map((naam) => `Nog onbekend: ${stapTekst(naam)}.`);
  return (
    <Attention kind="error" title="Dit kan nu niet">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {uitkomst.steps.length > 0 && <Waarom outcome={uitkomst} texts={waaromTeksten} />}
    </Attention>
  );
}

/** `eisen.0.gekozenDoor` → `Eisen 1 gekozen door`: how a field is called where its label is not at hand. */
function asLabel(veld: string): string {
  const words = veld.split('.').map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : asPlainWords(part)));
  const text = words.join(' ');
  return hoofdletter(text);
}

const asPlainWords = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ');
