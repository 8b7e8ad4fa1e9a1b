// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import {
  Actions,
  Badge,
  Breadcrumb,
  Details,
  Form,
  PageTitle,
  Section,
  SubmitButton,
  TextArea,
  TextInput,
} from '#libs/ui';
import { memokoppenKiezen, type PlankoppenView, plankoppenInzien, plankoppenKiezen } from '#modules/beleid';
import { Bronvermelding, Paginabron } from '../../shell/herkomst.tsx';
import { doe, type Terug, vraag } from '../../shell/pagina.ts';
import type { Plat } from '../../shell/plat.ts';
import { foutBij, terugVan, Weigering } from '../../shell/terug.tsx';
import type { Route } from './+types/koppen.route.ts';

export const loader = async ({ context }: Route.LoaderArgs) => ({
  koppen: await vraag(context, plankoppenInzien, {}),
  sleutel: newId(),
});

export async function action(args: Route.ActionArgs) {
  const form = await args.request.clone().formData();
  const here = () => '/beleid/segmentkoppen';
  return form.get('handeling') === 'memo' ? doe(args, memokoppenKiezen, here) : doe(args, plankoppenKiezen, here);
}

export default function KoppenPagina({ loaderData: { koppen, sleutel }, actionData }: Route.ComponentProps) {
  const { segmentplan, segmentmemo, magKiezen } = koppen;
  return (
    <>
      <title>Koppen van segmentplannen en memo’s – Inkoopregie</title>
      <Breadcrumb items={[{ label: 'Segmenten', href: '/beleid/segmenten' }, { label: 'Koppen' }]} />
      <PageTitle
        title="Koppen van de segmentplannen en memo’s"
        state="Elk segment heeft dezelfde koppen. Noemt het plan van de regio ze, dan gelden die."
      />
      <Section title="Segmentplan">
        <Koppen koppen={segmentplan} />
        {magKiezen && isEigen(segmentplan) && (
          <Plankoppen
            koppen={segmentplan}
            terug={terugVan(actionData, plankoppenKiezen.naam)}
            sleutel={`${sleutel}-p`}
          />
        )}
      </Section>
      <Section title="Segmentmemo">
        <Koppen koppen={segmentmemo} />
        {magKiezen && isEigen(segmentmemo) && (
          <Memokoppen koppen={koppen} terug={terugVan(actionData, memokoppenKiezen.naam)} sleutel={`${sleutel}-m`} />
        )}
      </Section>
      <Paginabron>het regiopakket en wat de regio zelf koos</Paginabron>
    </>
  );
}

type View = Plat<PlankoppenView>;
type Kop = View['segmentplan'][number];
const isEigen = (koppen: readonly Kop[]): boolean => koppen.every(({ herkomst }) => herkomst === null);

const Koppen = ({ koppen }: { readonly koppen: readonly Kop[] }) =>
  koppen.length === 0 ? (
    <p>
      <Badge kind="warning">onbekend</Badge> Het plan van de regio noemt geen koppen, en de regio koos er nog geen.
    </p>
  ) : (
    <ol>
      {koppen.map(({ code, naam, inhoud, herkomst }) => (
        <li key={code}>
          {naam}
          {inhoud && `: ${inhoud}`}
          {herkomst && (
            <div className="ir-facts__note">
              <Bronvermelding herkomst={herkomst} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );

type FormProps = { readonly terug: Terug | undefined; readonly sleutel: string };

const Plankoppen = ({ koppen, terug, sleutel }: FormProps & { readonly koppen: readonly Kop[] }) => (
  <Details
    summary={koppen.length === 0 ? 'Koppen kiezen' : 'Koppen wijzigen'}
    open={terug !== undefined || koppen.length === 0}
  >
    <Weigering terug={terug} />
    <Form idempotency={sleutel} label="Koppen van het segmentplan">
      <TextArea
        name="koppen"
        label="Koppen"
        hint="Eén kop op elke regel, in de volgorde van het plan."
        rows={8}
        defaultValue={terug ? terug.waarden['koppen'] : koppen.map(({ naam }) => naam).join('\n')}
        error={foutBij(terug, 'koppen')}
      />
      <Actions>
        <SubmitButton kind="secondary">Koppen vastleggen</SubmitButton>
      </Actions>
    </Form>
  </Details>
);

const Memokoppen = ({ koppen: { memovorm, segmentmemo }, terug, sleutel }: FormProps & { readonly koppen: View }) => (
  <Details
    summary={segmentmemo.length === 0 ? 'Delen kiezen' : 'Delen wijzigen'}
    open={terug !== undefined || segmentmemo.length === 0}
  >
    <Weigering terug={terug} />
    <p>Het platform vult elk deel uit zijn eigen register. Laat een kop leeg om het deel weg te laten.</p>
    <Form idempotency={sleutel} hidden={{ handeling: 'memo' }} label="Delen van het memo">
      {memovorm.map(({ code, naam, inhoud }) => {
        const chosen = segmentmemo.find(({ vult }) => vult === code)?.naam;
        return (
          <TextInput
            key={code}
            name={code}
            label={`Kop boven: ${naam.toLowerCase()}`}
            hint={inhoud ?? undefined}
            optional
            defaultValue={terug ? terug.waarden[code] : segmentmemo.length === 0 ? naam : chosen}
            error={foutBij(terug, code)}
          />
        );
      })}
      <Actions>
        <SubmitButton kind="secondary">Delen vastleggen</SubmitButton>
      </Actions>
    </Form>
  </Details>
);
