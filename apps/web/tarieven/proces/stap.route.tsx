// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { Attention, ButtonLink, Datum, DefinitionList, PageTitle, Section } from '#libs/ui';
import { dossierAanvullen, processtapHervatten, processtapOverslaan, tariefprocesInzien } from '#modules/tarieven';
import { Bronvermelding } from '../../shell/herkomst.tsx';
import { kenmerk } from '../../shell/kenmerk.ts';
import { doe, notFound, vraag } from '../../shell/pagina.ts';
import type { Route } from './+types/stap.route.ts';
import { AanvulFormulier } from './aanvul-formulier.tsx';
import { Dossierregels } from './dossierregels.tsx';
import { Kruimels, procesnaam, Stapstaat } from './kruimels.tsx';
import { Overslaan } from './overslaan.tsx';
import { Redenen } from './stappen.tsx';
import { werkVan } from './werk.ts';

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const view = await vraag(context, tariefprocesInzien, { id: kenmerk(params.id) });
  const stap = view.stappen.find(({ code }) => code === params.stap);
  if (!stap) throw notFound();
  return { view, stap, sleutel: newId() };
};

export async function action(args: Route.ActionArgs) {
  const { id, stap } = args.params;
  const proces = kenmerk(id);
  const here = () => `/tarieven/processen/${proces}/stappen/${stap}`;
  const act = (await args.request.clone().formData()).get('_act');
  const extra = { proces, stap };
  if (act === processtapOverslaan.naam)
    return doe(args, processtapOverslaan, () => `/tarieven/processen/${proces}`, extra);
  return act === processtapHervatten.naam
    ? doe(args, processtapHervatten, here, extra)
    : doe(args, dossierAanvullen, here, extra);
}

export default function StapPagina({ loaderData, actionData }: Route.ComponentProps) {
  const { view, stap, sleutel } = loaderData;
  const { proces, contractnaam } = view;
  const naam = procesnaam({ contractnaam, jaar: proces.jaar });
  const werk = werkVan(view, stap);
  return (
    <>
      <title>{`Stap ${stap.letter} van ${naam} – Inkoopregie`}</title>
      <Kruimels proces={{ id: proces.id, naam }}>{`Stap ${stap.letter}`}</Kruimels>
      <PageTitle
        title={`Stap ${stap.letter}. ${stap.tekst}`}
        state={<Stapstaat stand={stap.stand} />}
        action={werk && view.magBewerken ? <ButtonLink href={werk.href}>{werk.knop}</ButtonLink> : undefined}
      />
      {stap.redenen.length > 0 && (
        <Attention kind={stap.teLaat ? 'warning' : 'info'} title="Wat deze stap nog vraagt">
          <Redenen redenen={stap.redenen} />
        </Attention>
      )}
      <DefinitionList
        items={[
          { term: 'Wie', value: stap.wie.join(', ') || 'onbekend' },
          { term: 'Uiterlijk', value: stap.uiterlijk ? <Datum value={stap.uiterlijk} /> : 'onbekend' },
          ...(stap.overgeslagen ? [{ term: 'Overgeslagen, omdat', value: stap.overgeslagen }] : []),
          {
            term: 'Bron',
            value: stap.herkomst ? (
              <Bronvermelding herkomst={stap.herkomst} />
            ) : (
              'De gebruikelijke volgorde, niet die van het plan.'
            ),
          },
        ]}
      />
      <Section title="Vastgelegd bij deze stap">
        <Dossierregels regels={stap.regels} metSoort />
      </Section>
      {view.magAanvullen && <AanvulFormulier sleutel={sleutel} terug={actionData} bijStap />}
      {view.magBewerken && <Overslaan stap={stap} terug={actionData} />}
    </>
  );
}
