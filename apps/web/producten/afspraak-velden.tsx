// SPDX-License-Identifier: EUPL-1.2
import { bekend } from '#libs/regiopakket';
import { CheckboxGroup, Details, NumberInput, RadioGroup, Select } from '#libs/ui';
import type { ProductKeuzen } from '#modules/producten';
import { woorden } from '#modules/producten/teksten';
import type { Terug } from '../shell/pagina.ts';
import type { Plat } from '../shell/plat.ts';
import { optionsOf, veldVan } from '../shell/veld.ts';
import { vinkVan } from './vink.ts';

type Inhoud = Plat<ProductKeuzen>['concept']['inhoud'];
type Props = { readonly inhoud: Inhoud; readonly terug: Terug | undefined };

const onbekend = { value: 'onbekend', label: 'onbekend' };
const choiceOf = <T extends string>(waarde: T | 'onbekend' | 'geen' | object | undefined): string =>
  typeof waarde === 'string' ? waarde : 'onbekend';

/** Who extends, what transport is, what time counts, and who pays a missed appointment. */
export function AfspraakVelden({ inhoud, terug }: Props) {
  const field = veldVan(terug);
  return (
    <>
      <Select
        {...field('verlenging', choiceOf(inhoud.verlenging?.door))}
        label="Wie mag de hulp verlengen?"
        options={[onbekend, { value: 'geen', label: 'bewust geen regel' }, ...optionsOf(woorden.verlenger)]}
      />
      <Select
        {...field('vervoer', choiceOf(inhoud.vervoer?.rol))}
        label="Vervoer"
        options={[onbekend, { value: 'geen', label: 'er is geen vervoer' }, ...optionsOf(woorden.vervoerrol)]}
      />
      <TijdVelden inhoud={inhoud} terug={terug} />
      <NoShowVelden inhoud={inhoud} terug={terug} />
    </>
  );
}

function TijdVelden({ inhoud: { declarabeleTijd }, terug }: Props) {
  const known = declarabeleTijd?.indirect === 'geen' ? [] : declarabeleTijd && bekend(declarabeleTijd.indirect);
  return (
    <Details
      summary={`Tijd die telt: ${known ? 'vastgelegd' : 'onbekend'}`}
      open={terug?.waarden['tijd.bekend'] === 'bekend'}
    >
      <RadioGroup
        {...veldVan(terug)('tijd.bekend', known ? 'bekend' : 'onbekend')}
        label="Staat vast welke tijd de aanbieder mag declareren?"
        options={[
          { value: 'onbekend', label: 'Nee' },
          { value: 'bekend', label: 'Ja: direct contact, en wat hieronder is aangevinkt' },
        ]}
      />
      <CheckboxGroup
        name="tijd.indirect[]"
        label="Ook declarabel"
        optional
        options={optionsOf(woorden.tijd)}
        defaultValue={terug ? terug.lijsten['tijd.indirect'] : (known ?? [])}
      />
    </Details>
  );
}

function NoShowVelden({ inhoud, terug }: Props) {
  const { noShow } = inhoud;
  const tick = vinkVan(terug);
  return (
    <Details
      summary={`Als de cliënt niet komt: ${noShow ? 'eigen regel' : 'regel van het plan'}`}
      open={terug?.waarden['noShow.regel'] === 'eigen'}
    >
      <RadioGroup
        {...veldVan(terug)('noShow.regel', noShow ? 'eigen' : 'plan')}
        label="Welke regel geldt?"
        options={[
          { value: 'plan', label: 'De regel van het plan' },
          { value: 'eigen', label: 'Een eigen regel voor dit product' },
        ]}
      />
      <CheckboxGroup
        {...tick('noShow.declarabel', 'De aanbieder mag dit declareren', noShow?.declarabel)}
        label="Declareren"
      />
      <CheckboxGroup
        {...tick('noShow.inTarief', 'Het tarief houdt er rekening mee', noShow?.inTarief)}
        label="Tarief"
      />
      <RekeningVelden inhoud={inhoud} terug={terug} />
    </Details>
  );
}

function RekeningVelden({ inhoud: { noShow }, terug }: Props) {
  const field = veldVan(terug);
  const bill = noShow?.eigenRekening;
  const maximum = bill && bekend(bill.maximaalEuro);
  return (
    <>
      <Select
        {...field('noShow.rekening', bill?.toegestaan ? (bill.verplicht ? 'moet' : 'mag') : 'nee')}
        label="Rekening aan de cliënt"
        options={[
          { value: 'nee', label: 'mag niet' },
          { value: 'mag', label: 'mag' },
          { value: 'moet', label: 'moet' },
        ]}
      />
      <NumberInput
        {...field('noShow.maximaalEuro', maximum?.replace('.', ','))}
        label="Ten hoogste"
        unit="euro"
        optional
        decimals
      />
    </>
  );
}
