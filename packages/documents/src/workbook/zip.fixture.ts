import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** A part as it is packed, and what its headers say otherwise than the truth. */
export interface PackedPart {
  readonly name: string;
  readonly contents: Uint8Array | string;
  readonly forged?: {
    readonly length?: number;
    readonly localName?: string;
    readonly checksum?: number;
    readonly flags?: number;
  };
}

/** For specs: a ZIP file of the parts, whatever they are. */
export function packZip(parts: readonly PackedPart[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, contents, forged = {} } of parts) {
    const plain = Buffer.from(contents as Uint8Array);
    const packed = deflateRawSync(plain, { level: 9 });
    const header = Buffer.alloc(30);
    const localName = Buffer.from(forged.localName ?? name);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(8, 8);
    header.writeUInt16LE(localName.length, 26);
    const local = Buffer.concat([header, localName, packed]);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(forged.flags ?? 0, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(forged.checksum ?? crc32(plain), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(forged.length ?? plain.length, 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(at, 42);
    locals.push(local);
    directory.push(entry, Buffer.from(name));
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, central, end]);
}

/** For specs: the parts of an honest ZIP file, to be packed again with something changed. */
export function unpacked(file: Uint8Array): PackedPart[] {
  const bytes = Buffer.from(file);
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const parts: PackedPart[] = [];
  let at = bytes.readUInt32LE(end + 16);
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const header = bytes.readUInt32LE(at + 42);
    const from = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
    const packed = bytes.subarray(from, from + bytes.readUInt32LE(at + 20));
    const contents = bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    parts.push({ name: bytes.toString('utf8', at + 46, at + 46 + nameLength), contents });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

/** For specs: the file with one part replaced, or added. */
export function withPart(bytes: Uint8Array, part: PackedPart): Buffer {
  return packZip([...unpacked(bytes).filter(({ name }) => name !== part.name), part]);
}
