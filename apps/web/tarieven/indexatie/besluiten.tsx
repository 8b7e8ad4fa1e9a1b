// SPDX-License-Identifier: EUPL-1.2
import { Actions, CheckboxGroup, Details, Form, Section, SubmitButton } from '#libs/ui';
import type { IndexatieView } from '#modules/tarieven';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { foutBij, terugVan, Weigering } from '../../shell/terug.tsx';
import { Besluitvelden } from '../besluitvelden.tsx';
import { procentTekst } from './cijfers.tsx';

const act = 'tarieven/indexatie-besluiten';
const intrekken = 'tarieven/indexatie-intrekken';

type Props = {
  readonly view: Pick<Plat<IndexatieView>, 'contracten' | 'teBesluiten'>;
  readonly terug: Terug | undefined;
};

/** One form for all contracts; each gets a decision of its own. */
export function Besluiten({ view: { contracten, teBesluiten }, terug }: Props) {
  const own = terugVan(terug, act);
  return (
    <Section title="Uw besluit" id="besluit">
      <p>
        U neemt per contract een besluit met dezelfde motivering. Kies alleen de contracten waarover u mag besluiten.
      </p>
      <Weigering terug={own} />
      <Form action="#besluit" label="Besluit over de indexatie" hidden={{ _act: act }}>
        <CheckboxGroup
          name="contracten[]"
          label="Contracten"
          error={foutBij(own, 'contracten')}
          defaultValue={own ? (own.lijsten['contracten'] ?? []) : teBesluiten}
          options={contracten
            .filter(({ contract }) => teBesluiten.includes(contract))
            .map(({ contract, naam, procent }) => ({ value: contract, label: `${naam}: ${procentTekst(procent)}` }))}
        />
        <Besluitvelden hint="Waarom neemt u dit besluit? De motivering staat op elk besluit." terug={own} />
      </Form>
    </Section>
  );
}

type IntrekkenProps = { readonly besloten: number; readonly terug: Terug | undefined };

/** Taking back what was not decided yet. */
export function Intrekken({ besloten, terug }: IntrekkenProps) {
  const own = terugVan(terug, intrekken);
  return (
    <Details summary="Deze indexatie intrekken" open={own !== undefined}>
      <p>
        De voorgestelde tarieven vervallen.{' '}
        {besloten > 0 && 'Over andere contracten is al besloten: die tarieven blijven zoals ze zijn. '}U kunt daarna
        opnieuw rekenen en een nieuwe indexatie voorleggen, zolang het jaar niet is begonnen.
      </p>
      <Weigering terug={own} />
      <Form label="Indexatie intrekken" hidden={{ _act: intrekken }}>
        <Actions>
          <SubmitButton kind="destructive">
            {besloten > 0 ? 'Intrekken wat nog niet is besloten' : 'Indexatie intrekken'}
          </SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}
