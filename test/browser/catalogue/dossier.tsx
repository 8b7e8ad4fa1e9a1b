// SPDX-License-Identifier: EUPL-1.2
import {
  Attention,
  Badge,
  ButtonLink,
  Datum,
  DefinitionList,
  Details,
  Kpis,
  Moment,
  Money,
  PageTitle,
  Periode,
  ProgressSteps,
  Section,
  Tabs,
  Timeline,
} from '#libs/ui';
import { Shell } from './shell.tsx';

/** One thing: facts, figures, history. */
export const Dossier = () => (
  <Shell here="Contracten" trail={[{ label: 'Contracten', href: '/lijst' }, { label: '8 Ambulant' }]}>
    <PageTitle
      title="Ambulante hulp"
      state="loopt tot en met 31 december 2027 · 112 aanbieders · prijs maal aantal"
      action={<ButtonLink href="/formulier">Verlenging voorbereiden</ButtonLink>}
    />
    <Attention
      kind="warning"
      title="Beslis vóór 1 juli 2027 over verlenging"
      action={<a href="/formulier">Bekijk de mogelijkheden</a>}
    >
      <p>Zonder besluit loopt het contract af op 31 december 2027.</p>
    </Attention>
    <Tabs
      label="Onderdelen van dit contract"
      items={[
        { label: 'Overzicht', href: '/', current: true },
        { label: 'Aanbieders', href: '/lijst', count: 112 },
        { label: 'Producten', href: '/producten', count: 5 },
        { label: 'Kalender', href: '/kalender' },
        { label: 'Dossier', href: '/dossier' },
      ]}
    />
    <Kpis
      items={[
        { label: 'Aanbieders', value: 112, note: 'op 1 januari 2025' },
        { label: 'Uitgegeven in 2025', value: <Money value={1_234_567_89} />, note: 'tot en met maart' },
        { label: 'Wachttijd', value: '6 weken', note: 'norm: hoogstens 8 weken' },
        { label: 'Afgekeurd', value: '2,5 %', action: <a href="/lijst">Bekijk 41 regels</a> },
      ]}
    />
    <Section title="Wat is afgesproken" id="afspraken" action={<a href="/formulier">Wijziging voorstellen</a>}>
      <DefinitionList
        items={[
          {
            term: 'Looptijd',
            value: <Periode begin="2025-01-01" eind="2027-12-31" />,
            note: 'daarna 2 + 2 + 2 + 1 jaar',
          },
          { term: 'Bekostiging', value: 'Prijs maal aantal' },
          {
            term: 'Tarief per uur',
            value: (
              <>
                <Money value={91_50} /> <Badge kind="voorbeeld" />
              </>
            ),
            action: <a href="/uitleg">Hoe is dit opgebouwd?</a>,
          },
          { term: 'Stand', value: <Badge kind="positive">vastgesteld</Badge> },
          { term: 'Plafond', value: null },
        ]}
      />
    </Section>
    <Section title="Hoe ver is de procedure">
      <ProgressSteps
        label="Procedure"
        steps={[
          { label: 'Gepubliceerd', state: 'done', note: <Datum value="2024-06-03" /> },
          { label: 'Ingeschreven', state: 'done', href: '/lijst', note: '112 aanbieders' },
          { label: 'Getoetst', state: 'current', note: 'nog 14 te doen' },
          { label: 'Besloten', state: 'todo' },
          { label: 'Contract', state: 'todo' },
        ]}
      />
    </Section>
    <Section title="Geschiedenis">
      <Timeline
        label="Geschiedenis"
        items={[
          {
            when: <Moment value="2024-10-01T09:12:00Z" />,
            who: 'Bestuurlijk overleg',
            what: 'Tarieven gewijzigd',
            why: 'De loonkosten stegen meer dan verwacht.',
          },
          {
            when: <Moment value="2024-09-03T14:30:00Z" />,
            who: 'Colleges van vijf gemeenten',
            what: 'Tarieven vastgesteld',
          },
          { when: <Moment value="2024-06-03T08:00:00Z" />, who: 'Ayşe de Wit (inkoper)', what: 'Contract gemaakt' },
        ]}
      />
    </Section>
    <Details summary="Wat betekent prijs maal aantal?">
      <p>De gemeente betaalt voor ieder uur hulp dat echt gegeven is, tegen een vaste prijs.</p>
    </Details>
    <Attention kind="ok">Het concept is bewaard.</Attention>
    <Attention kind="error" title="Dit besluit kan niet">
      Het overleg heeft hiervoor geen volmacht. De colleges beslissen.
    </Attention>
    <Attention>U ziet alleen wat bij uw gemeente hoort.</Attention>
  </Shell>
);
