// SPDX-License-Identifier: EUPL-1.2
import type { Bericht } from '#libs/ijw';
import { Attention } from '#libs/ui';
import { inWoorden } from '../woorden.tsx';

/** Codes that say that nothing is wrong with this part; what is wrong stands deeper or nowhere. */
const nothingWrong: ReadonlySet<string> = new Set(['0200', '0233', '8001']);

/** What is wrong, in words. */
export const verdicts = (codes: readonly string[]): readonly string[] =>
  codes.filter((code) => !nothingWrong.has(code)).map((code) => `${inWoorden('WJ001', code)} (${code})`);

/** What was said of one part of a message that came back. */
export function Codes({ codes }: { readonly codes: readonly string[] }) {
  const mis = verdicts(codes);
  if (mis.length === 0) return codes.includes('0233') ? <p>Dit deel is niet gecontroleerd.</p> : null;
  return mis.map((melding) => (
    <p className="ir-field__error" key={melding}>
      {melding}
    </p>
  ));
}

/** What a return message says of the whole. */
export function Retouroordeel({ bericht }: { readonly bericht: Bericht }) {
  const { Header } = bericht;
  const kopcodes = 'RetourCodes' in Header ? (Header.RetourCodes ?? []) : [];
  const mis = verdicts(kopcodes);
  if (mis.length === 0 && !('Client' in bericht) && !('Antwoord' in bericht))
    return (
      <Attention kind="ok" title="Het bericht is aanvaard">
        De ontvanger vond geen fouten.
      </Attention>
    );
  return (
    <Attention kind="error" title="Het bericht is afgekeurd">
      {mis.length === 0 ? (
        <p>Wat er mis is, staat hieronder bij elk deel. Het hele bericht telt als niet verzonden.</p>
      ) : (
        <ul>
          {mis.map((reden) => (
            <li key={reden}>{reden}</li>
          ))}
        </ul>
      )}
    </Attention>
  );
}
