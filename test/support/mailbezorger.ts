// SPDX-License-Identifier: EUPL-1.2

import { openDatabase } from '#platform/database';
import { loadSleutels } from '#platform/kluis';
import { bezorgMails, readMailinstellingen } from '#platform/mail';
import { applicationUrl } from '#platform/migrate';

// A process that sends what waits, as another process of the platform does: it can be killed.
const [ownerUrl = '', smtp = '', sleutelmap = ''] = process.argv.slice(2);
const database = openDatabase(applicationUrl(ownerUrl), () => {}, 4);
const omgeving = {
  database,
  sleutels: await loadSleutels({ map: sleutelmap, productie: false, omgeving: {} }),
  ...{ versie: 'test', productie: false, luisteraars: [] },
  wake: () => {},
  log: () => {},
};
const instellingen = readMailinstellingen({
  omgeving: { INKOOPREGIE_SMTP: smtp, INKOOPREGIE_AFZENDER: 'post@inkoop.example' },
  ...{ gegevens: '/onbekend', adres: 'https://inkoop.example' },
});
await bezorgMails(omgeving, instellingen);
await database.destroy();
