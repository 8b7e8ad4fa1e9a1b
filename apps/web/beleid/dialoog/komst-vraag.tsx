// SPDX-License-Identifier: EUPL-1.2
import { Actions, Badge, Details, Form, Moment, RadioGroup, Section, SubmitButton, TextInput } from '#libs/ui';
import type { Terug } from '../../shell/pagina.ts';
import { foutBij, Weigering } from '../../shell/terug.tsx';
import { Besproken, Plaats } from './bijeenkomst-delen.tsx';
import type { MomentView } from './moment-delen.tsx';

type Bijeenkomst = MomentView['bijeenkomsten'][number];
type Props = { readonly moment: MomentView; readonly terug: Terug | undefined };

/** Per meeting: when, where, the file for the calendar, and whether one comes. */
export function KomstVraag({ moment, terug }: Props) {
  if (moment.bijeenkomsten.length === 0) return null;
  return (
    <Section title="Bijeenkomsten" id="bijeenkomsten">
      {moment.bijeenkomsten.map((one) => (
        <Section
          key={one.id}
          level={3}
          title={
            <>
              <Moment value={one.begin} /> <Stand one={one} />
            </>
          }
        >
          <p>
            <Plaats bijeenkomst={one} />. Duurt {one.minuten} minuten.{' '}
            {one.staat !== 'gehouden' && (
              <a href={`/beleid/dialoog/bijeenkomsten/${one.id}/agenda`}>
                {one.staat === 'afgelast' ? 'Haal uit uw agenda' : 'Zet in uw agenda'}
              </a>
            )}
          </p>
          <Besproken bijeenkomst={one} />
          {one.staat === 'gepland' && (
            <Antwoord moment={moment} one={one} terug={terug?.waarden['bijeenkomst'] === one.id ? terug : undefined} />
          )}
        </Section>
      ))}
    </Section>
  );
}

const komstWoord = { komt: 'u komt', 'komt-niet': 'u komt niet', 'stuurt-iemand': 'u stuurt iemand' } as const;

function Stand({ one: { staat, komsten } }: { readonly one: Bijeenkomst }) {
  if (staat === 'afgelast') return <Badge kind="negative">gaat niet door</Badge>;
  if (staat === 'gehouden') return <Badge kind="neutral">geweest</Badge>;
  const [own] = komsten;
  return own ? <Badge kind="positive">{komstWoord[own.komst]}</Badge> : <Badge kind="warning">komt u?</Badge>;
}

type AntwoordProps = Props & { readonly one: Bijeenkomst };

function Antwoord({ moment, one, terug }: AntwoordProps) {
  const [own] = one.komsten;
  const form = (
    <Form action={`/beleid/dialoog/${moment.id}?doe=komst`} hidden={{ bijeenkomst: one.id }} label="Komt u?">
      <Weigering terug={terug} />
      <RadioGroup
        name="komst"
        id={`komst-${one.id}`}
        label="Komt u?"
        options={[
          { value: 'komt', label: 'Ja, ik kom' },
          { value: 'komt-niet', label: 'Nee' },
          { value: 'stuurt-iemand', label: 'Nee, ik stuur iemand anders' },
        ]}
        defaultValue={terug?.waarden['komst'] ?? own?.komst}
        error={foutBij(terug, 'komst')}
      />
      <TextInput
        name="wie"
        id={`wie-${one.id}`}
        label="Wie komt er namens u?"
        hint="Alleen als u iemand anders stuurt."
        optional
        defaultValue={terug?.waarden['wie'] ?? own?.wie ?? undefined}
        error={foutBij(terug, 'wie')}
      />
      <Actions>
        <SubmitButton kind="secondary">Doorgeven</SubmitButton>
      </Actions>
    </Form>
  );
  return own ? (
    <Details summary="Uw antwoord wijzigen" open={terug !== undefined}>
      {form}
    </Details>
  ) : (
    form
  );
}
