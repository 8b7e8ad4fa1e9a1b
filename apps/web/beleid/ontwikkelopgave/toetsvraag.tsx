// SPDX-License-Identifier: EUPL-1.2
import { FieldSet, RadioGroup, TextArea } from '#libs/ui';
import type { OpgaveView } from '#modules/beleid';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { veldVan } from '../../shell/veld.ts';

type Props = {
  readonly criterium: Plat<OpgaveView>['criteria'][number];
  readonly at: number;
  readonly terug: Terug | undefined;
};

/** One question of the toetsingskader: yes or no, and why. */
export function Toetsvraag({ criterium: { code, vraag, soort, antwoord }, at, terug }: Props) {
  const field = (part: string, before: string | undefined) => veldVan(terug)(`antwoorden.${at}.${part}`, before);
  const before = antwoord && (antwoord.voldoet ? 'ja' : 'nee');
  return (
    <FieldSet
      legend={vraag}
      hint={soort === 'voorwaarde' ? 'Een voorwaarde.' : 'Geen voorwaarde; bij ‘ja’ mag de opgave voorgaan.'}
    >
      <input type="hidden" name={`antwoorden.${at}.criterium`} value={code} />
      <RadioGroup
        {...field('antwoord', before ?? undefined)}
        label="Antwoord"
        optional
        options={[
          { value: 'ja', label: 'Ja' },
          { value: 'nee', label: 'Nee' },
        ]}
      />
      <TextArea {...field('toelichting', antwoord?.toelichting)} label="Toelichting" optional rows={2} />
    </FieldSet>
  );
}
