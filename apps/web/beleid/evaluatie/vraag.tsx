// SPDX-License-Identifier: EUPL-1.2
import { FieldSet, RadioGroup, TextArea } from '#libs/ui';
import type { EvaluatieView } from '#modules/beleid';
import { evaluatiewoorden } from '#modules/beleid/teksten';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { optionsOf, veldVan } from '../../shell/veld.ts';

type Props = {
  readonly vraag: Plat<EvaluatieView>['vragen'][number];
  readonly at: number;
  readonly terug: Terug | undefined;
};

/** Was this doel reached? The verdict with its words. */
export function DoelVraag({ vraag: { code, naam, indicatoren, oordeel }, at, terug }: Props) {
  const field = (part: string, before: string | undefined) => veldVan(terug)(`oordelen.${at}.${part}`, before);
  return (
    <FieldSet
      legend={naam}
      hint={
        indicatoren.length > 0
          ? `Gemeten met: ${indicatoren.map((indicator) => indicator.naam).join('; ')}.`
          : 'Het plan noemt geen indicator bij dit doel.'
      }
    >
      <input type="hidden" name={`oordelen.${at}.doel`} value={code} />
      <RadioGroup
        {...field('oordeel', oordeel?.oordeel)}
        label="Is dit doel bereikt?"
        optional
        options={optionsOf(evaluatiewoorden.oordeel)}
      />
      <TextArea {...field('tekst', oordeel?.tekst)} label="Toelichting" optional />
    </FieldSet>
  );
}
