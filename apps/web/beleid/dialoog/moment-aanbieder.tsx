// SPDX-License-Identifier: EUPL-1.2
import { Actions, Attention, Badge, Form, Moment, PageTitle, Section, SubmitButton } from '#libs/ui';
import type { EigenReactie } from '#modules/beleid';
import type { Terug } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { telling } from '../../shell/telling.ts';
import { terugVan, Weigering } from '../../shell/terug.tsx';
import { EigenReacties } from './eigen-reacties.tsx';
import { KomstVraag } from './komst-vraag.tsx';
import { Gegevens, type MomentView, Stukken, Uitkomst } from './moment-delen.tsx';
import { Kruimels, StaatBadge } from './staat.tsx';

type Props = {
  readonly moment: MomentView;
  readonly eigen: readonly Plat<EigenReactie>[];
  readonly ongelezen: boolean;
  readonly pagina: number;
  readonly sleutel: string;
  readonly terug: Terug | undefined;
};

/** What is asked of an aanbieder, until when, what there is to read, and what it said itself. */
export function MomentAanbieder({ moment, eigen, ongelezen, pagina, sleutel, terug }: Props) {
  const { naam, staat, voorbeeld, reactietijd, reagerenTot } = moment;
  const drafts = eigen.filter(({ ingediend }) => ingediend === null).length;
  return (
    <>
      <Kruimels>{naam}</Kruimels>
      <PageTitle
        title={naam}
        state={
          <>
            <StaatBadge staat={staat} /> {voorbeeld && <Badge kind="voorbeeld" />}{' '}
            {reactietijd && reagerenTot && (
              <>
                U kunt reageren tot en met <Moment value={reagerenTot} />.
              </>
            )}
          </>
        }
      />
      {ongelezen && <Gelezen moment={moment} />}
      {drafts > 0 ? (
        <Indienen moment={moment} aantal={drafts} sleutel={sleutel} terug={terug} />
      ) : (
        <Weigering terug={terugVan(terug, 'beleid/reacties-indienen')} />
      )}
      <KomstVraag moment={moment} terug={terugVan(terug, 'beleid/komst-melden')} />
      <Section title="Stukken" id="stukken">
        {reactietijd && moment.stukken.length > 0 && (
          <p>Open een stuk om te reageren. U kunt bij elke bepaling iets zeggen, of over het hele stuk.</p>
        )}
        <Stukken moment={moment} />
      </Section>
      <EigenReacties eigen={eigen} stukken={moment.stukken} reactietijd={reactietijd} pagina={pagina} />
      <Uitkomst moment={moment} />
      <Gegevens moment={moment} leestBesluit={false} />
    </>
  );
}

type IndienenProps = Pick<Props, 'moment' | 'sleutel' | 'terug'> & { readonly aantal: number };

function Indienen({ moment, aantal, sleutel, terug }: IndienenProps) {
  const what = telling(aantal, 'reactie', 'reacties');
  if (!moment.reactietijd)
    return (
      <Attention kind="info" title={`${what} niet ingediend`}>
        De tijd om te reageren is voorbij. Alleen u ziet wat u schreef.
      </Attention>
    );
  return (
    <Attention kind="warning" title={`${what} geschreven, nog niet ingediend`}>
      <p>De regio leest uw reacties pas als u ze indient. Daarna kunt u ze niet meer wijzigen; wel nieuwe schrijven.</p>
      <Weigering terug={terugVan(terug, 'beleid/reacties-indienen')} />
      <Form action={`/beleid/dialoog/${moment.id}?doe=indienen`} idempotency={sleutel}>
        <Actions>
          <SubmitButton>{`${what} indienen`}</SubmitButton>
        </Actions>
      </Form>
    </Attention>
  );
}

const nieuws = {
  concept: '',
  uitgenodigd: 'Een bijeenkomst gaat niet door. U ziet hieronder welke.',
  gehouden: 'Een bijeenkomst ging niet door. U ziet hieronder welke.',
  beantwoord: 'De regio heeft geantwoord. De antwoorden staan bij uw reacties.',
  gepubliceerd: 'Alle reacties en antwoorden, het verslag en zo nodig een brief staan onder ‘Wat eruit kwam’.',
} as const;

const Gelezen = ({ moment }: Pick<Props, 'moment'>) => (
  <Attention kind="info" title="Er is iets nieuws om te lezen">
    <p>{nieuws[moment.staat]}</p>
    <Form action={`/beleid/dialoog/${moment.id}?doe=gelezen`}>
      <Actions>
        <SubmitButton kind="secondary">Ik heb het gelezen</SubmitButton>
      </Actions>
    </Form>
  </Attention>
);
