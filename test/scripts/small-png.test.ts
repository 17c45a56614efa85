import { deflateSync, inflateSync } from 'node:zlib';
import { smallPng } from '../../scripts/small-png';

const RED = [255, 0, 0];
const BLUE = [0, 0, 255];

/** A picture as browsers write one, two pixels wide; checksums are not read. */
function png(colourType: number, rows: number[][]): Buffer {
  const chunk = (type: string, body: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    return Buffer.concat([length, Buffer.from(type, 'latin1'), body, Buffer.alloc(4)]);
  };
  const head = Buffer.from([0, 0, 0, 2, 0, 0, 0, rows.length, 8, colourType, 0, 0, 0]);
  return Buffer.concat([
    Buffer.alloc(8),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function bodyOf(picture: Buffer, type: string): Buffer {
  const at = picture.indexOf(type, 0, 'latin1');
  return picture.subarray(at + 4, at + 4 + picture.readUInt32BE(at - 4));
}

test('the same pixels, by their place in a list of colours; rows may be written as differences', () => {
  // The second row says what it adds to its left neighbour, the third what it adds to the row above.
  const [none, left, above] = [0, 1, 2];
  const picture = smallPng(
    png(2, [
      [none, ...RED, ...BLUE],
      [left, ...RED, 1, 0, 255],
      [above, 0, 0, 0, 0, 0, 0],
    ]),
  );
  const palette = bodyOf(picture, 'PLTE');
  const rows = inflateSync(bodyOf(picture, 'IDAT'));
  const colourAt = (index: number) => [...palette.subarray((rows[index] ?? 0) * 3, (rows[index] ?? 0) * 3 + 3)];
  expect([1, 2, 4, 5, 7, 8].map(colourAt)).toEqual([RED, BLUE, RED, BLUE, RED, BLUE]);
  expect(palette).toHaveLength(6);
});

test('other pictures are refused', () => {
  expect(() => smallPng(png(0, [[0, 1, 2]]))).toThrow('This is no picture of 8 bits a channel');
});
