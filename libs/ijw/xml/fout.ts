// SPDX-License-Identifier: EUPL-1.2

/** Why the file is not readable as XML, and where. Thrown inside this library only; it ends as a finding `XML`. */
export class XmlFout extends Error {
  readonly regel: number;
  readonly kolom: number;

  constructor(melding: string, regel: number, kolom: number) {
    super(melding);
    this.regel = regel;
    this.kolom = kolom;
  }
}
