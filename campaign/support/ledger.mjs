/**
 * @typedef {import('pg').Client} Client
 * @typedef {import('./writers.mjs').Writer} Writer
 * @typedef {{ version: number, text: string | null }} Row
 */

/** A fault's own markers, so that one does not judge what another left behind. */
const MARKED = `(goal|report|comment)[0-9a-z-]*-[0-9]+`;

/**
 * Holds what writers were told against what the database has. Every committed mutation of theirs leaves one value, one
 * entry of the history and one step of a data version, so these must agree in any one snapshot.
 */
export class Ledger {
  /** @param {readonly Writer[]} writers */
  constructor(writers) {
    this.writers = writers;
    this.firstEvent = 0;
    this.firstVersions = 0;
    /** Versions of the writers' rows before the first attempt. @type {Map<string, number>} */
    this.firstRows = new Map();
    /** How many attempts of each writer belong to an earlier ledger. @type {Map<Writer, number>} */
    this.earlier = new Map();
    /** How many attempts of each writer were judged already. @type {Map<Writer, number>} */
    this.judged = new Map();
    this.acknowledged = 0;
    this.unknown = 0;
    this.unknownWritten = 0;
    this.refused = 0;
  }

  /** Notes where everything stands; nobody may write meanwhile. @param {Client} client */
  async open(client) {
    this.firstEvent = Number(await one(client, 'select coalesce(max(id), 0) as value from audit_event'));
    this.firstVersions = Number(
      await one(client, 'select coalesce(sum(version), 0) as value from data_version'),
    );
    for (const writer of this.writers) {
      const { rowId } = writer;
      this.earlier.set(writer, writer.attempts.length);
      this.judged.set(writer, writer.attempts.length);
      if (rowId !== null) this.firstRows.set(rowId, (await this.readRow(client, rowId)).version);
    }
  }

  /**
   * Judges what was tried since the last time, in one snapshot; nobody may write meanwhile.
   * @param {Client} client @returns {Promise<string[]>} what is wrong
   */
  async check(client) {
    await client.query('begin isolation level repeatable read read only');
    try {
      return await this.checkSnapshot(client);
    } finally {
      await client.query('commit');
    }
  }

  /** @param {Client} client */
  async checkSnapshot(client) {
    const problems = [];
    const { rows: events } = await client.query(
      `select entity_id as "entityId", coalesce(after->>'description', after->>'narrative', after->>'text') as text
       from audit_event where id > $1 order by id`,
      [this.firstEvent],
    );
    const steps = Number(await one(client, 'select coalesce(sum(version), 0) as value from data_version'));
    if (steps - this.firstVersions !== events.length)
      problems.push(
        `${events.length} entries of the history, but ${steps - this.firstVersions} steps of data versions.`,
      );

    /** @type {Map<string, number>} */
    const entries = new Map();
    for (const { text } of events) entries.set(text, (entries.get(text) ?? 0) + 1);
    for (const [text, times] of entries)
      if (times > 1) problems.push(`${text} stands ${times} times in the history.`);

    const comments = new Set(
      (await client.query(`select text from comment where text ~ $1`, [`^${MARKED}$`])).rows.map(
        (row) => row.text,
      ),
    );
    for (const writer of this.writers) {
      problems.push(...this.checkAttempts(writer, entries));
      if (writer.rowId === null) {
        for (const { marker } of writer.attempts.slice(this.earlier.get(writer)))
          if (comments.has(marker) !== entries.has(marker))
            problems.push(
              `${marker}: ${comments.has(marker) ? 'a value without history' : 'history without a value'}.`,
            );
      } else {
        const trail = events.filter(({ entityId }) => entityId === writer.rowId);
        problems.push(...this.checkRow(writer, await this.readRow(client, writer.rowId), trail));
      }
    }
    return problems;
  }

  /** @param {Writer} writer @param {ReadonlyMap<string, number>} entries */
  checkAttempts(writer, entries) {
    const problems = [];
    const fresh = writer.attempts.slice(this.judged.get(writer) ?? 0);
    this.judged.set(writer, writer.attempts.length);
    for (const { marker, outcome, code } of fresh) {
      const isWritten = entries.has(marker);
      if (outcome === 'ACKNOWLEDGED') this.acknowledged += 1;
      else if (outcome === 'LOST_ANSWER') this.unknown += 1;
      else this.refused += 1;
      if (outcome === 'LOST_ANSWER' && isWritten) this.unknownWritten += 1;
      if (outcome === 'ACKNOWLEDGED' && !isWritten) problems.push(`${marker} was acknowledged and is lost.`);
      if ((outcome === 'REFUSED' || outcome === 'CONFLICT') && isWritten)
        problems.push(`${marker} was refused (${code ?? outcome}) and is written.`);
    }
    return problems;
  }

  /** @param {Writer} writer @param {Row} row @param {readonly { text: string }[]} trail */
  checkRow(writer, row, trail) {
    const problems = [];
    const version = (this.firstRows.get(writer.rowId ?? '') ?? 0) + trail.length;
    if (row.version !== version)
      problems.push(`${writer.name}: version ${row.version}, but the history says ${version}.`);
    const last = trail.at(-1)?.text;
    if (last !== undefined && row.text !== last)
      problems.push(`${writer.name}: the value is ${row.text}, but the history ends with ${last}.`);
    return problems;
  }

  /** @param {Client} client @param {string} id @returns {Promise<Row>} */
  async readRow(client, id) {
    const { rows } = await client.query(
      `select version, description as text from goal where id = $1
       union all select version, narrative from report where id = $1`,
      [id],
    );
    if (rows[0] === undefined) throw new Error(`The row ${id} is gone.`);
    return rows[0];
  }

  get figures() {
    return {
      acknowledged: this.acknowledged,
      'answers lost': this.unknown,
      'of those written': this.unknownWritten,
      'refused or conflicting': this.refused,
    };
  }
}

/** @param {Client} client @param {string} text @returns {Promise<string>} */
async function one(client, text) {
  const { rows } = await client.query(text);
  return rows[0]?.value;
}
