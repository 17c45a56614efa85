import { createHmac, randomBytes } from 'node:crypto';
import { kvs } from './storage';

const SECRET = 'address-key';

/**
 * A name for an e-mail address that storage keys may hold. Keyed with a secret of this installation, so that nobody
 * can find out by trying which addresses are stored.
 */
export async function addressKey(email: string): Promise<string> {
  return createHmac('sha256', await secret())
    .update(email.toLowerCase())
    .digest('hex');
}

async function secret(): Promise<string> {
  const known = await kvs.getSecret<string>(SECRET);
  if (known !== undefined) return known;
  const made = randomBytes(32).toString('hex');
  try {
    await kvs.setSecret(SECRET, made, { keyPolicy: 'FAIL_IF_EXISTS' });
    return made;
  } catch (error) {
    const theirs = await kvs.getSecret<string>(SECRET);
    if (theirs === undefined) throw error;
    return theirs;
  }
}
