// SPDX-License-Identifier: EUPL-1.2
import {
  Actions,
  Attention,
  Details,
  Form,
  formatValue,
  RadioGroup,
  Section,
  SubmitButton,
  TextArea,
  Waarom,
} from '#libs/ui';
import { waaromTeksten } from '../../shell/teksten.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import { veldVan } from '../../shell/veld.ts';
import { KanZoNiet } from '../differentiatie/indienen.tsx';
import { Vergelijking } from './vergelijking.tsx';
import type { MetTerug } from './view.ts';

const act = 'tarieven/prijsopbouw-beantwoorden';
const terugleggen = 'tarieven/prijsopbouw-terugleggen';

/** The answer: what the price becomes, for whom what is followed counts, and why; or another verdict first. */
export function Beantwoorden({ view, terug: given }: MetTerug) {
  const { beoordelingen, kan } = view;
  const terug = terugVan(given, act);
  const field = veldVan(terug);
  const followed = beoordelingen?.[0]?.oordelen.some(({ oordeel }) => oordeel === 'volgen') ?? false;
  return (
    <Section title="Antwoorden" id="antwoord">
      <GevolgdePrijs view={view} />
      {kan.beantwoorden ? (
        <>
          <p>De aanbieder krijgt uw antwoord als brief, met het oordeel over elk punt.</p>
          <Weigering terug={terug} labels={{ gevolg: 'Voor wie geldt dit', motivering: 'Uw antwoord' }} />
          <Form action="#antwoord" label="Antwoorden" hidden={{ _act: act, beoordeling: beoordelingen?.[0]?.id ?? '' }}>
            {followed && (
              <RadioGroup
                {...field('gevolg')}
                label="Voor wie geldt wat wordt gevolgd?"
                options={[
                  {
                    value: 'voor-allen',
                    label: 'Voor elke aanbieder met dit tarief',
                    hint: 'De inkoper stelt daarna een tariefwijziging voor; de bestuurders besluiten.',
                  },
                  {
                    value: 'eigen-tarief',
                    label: 'Alleen voor deze aanbieder',
                    hint: 'De aanbieder kan daarna een eigen tarief vragen; daarover wordt apart besloten.',
                  },
                ]}
              />
            )}
            <TextArea {...field('motivering')} label="Uw antwoord" hint="De aanbieder leest dit." rows={5} />
            <Actions>
              <SubmitButton kind="primary">Antwoord vastleggen</SubmitButton>
            </Actions>
          </Form>
        </>
      ) : (
        <Attention kind="info" title="Een ander antwoordt">
          U hebt deze prijsopbouw zelf beoordeeld.
        </Attention>
      )}
      {kan.terugleggen && <Terugleggen terug={given} />}
    </Section>
  );
}

function Terugleggen({ terug: given }: Pick<MetTerug, 'terug'>) {
  const terug = terugVan(given, terugleggen);
  return (
    <Details summary="Eerst om een ander oordeel vragen" open={terug !== undefined}>
      <Weigering terug={terug} labels={{ reden: 'Waarom' }} />
      <Form action="#antwoord" label="Om een ander oordeel vragen" hidden={{ _act: terugleggen }}>
        <TextArea {...veldVan(terug)('reden')} label="Waarom?" hint="Wie beoordeelt leest dit." rows={3} />
        <Actions>
          <SubmitButton kind="secondary">Terugleggen</SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}

/** What the price becomes with what is followed: the letter will say the same. */
function GevolgdePrijs({ view: { gevolgd, bedragRegio, eenheid } }: Pick<MetTerug, 'view'>) {
  if (!gevolgd) return null;
  if (gevolgd.status !== 'decided') return <KanZoNiet uitkomst={gevolgd} />;
  if (!gevolgd.value) return <p>Dit oordeel volgt niets: het tarief blijft {formatValue(bedragRegio, 'eurocent')}.</p>;
  const sentence = `Met wat dit oordeel volgt, is de prijs ${formatValue(gevolgd.value.bedrag, 'eurocent')} per ${eenheid}.`;
  return (
    <>
      <p>
        <strong>{sentence}</strong> Het tarief is nu {formatValue(bedragRegio, 'eurocent')} per {eenheid}. De brief
        noemt dit bedrag.
      </p>
      <Vergelijking prijs={gevolgd.value} wie="Met wat wordt gevolgd" />
      <Waarom outcome={gevolgd} texts={waaromTeksten} sentence={sentence} />
    </>
  );
}
