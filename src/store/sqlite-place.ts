import { statfsSync } from 'node:fs';

/** File systems over a network, by the number that Linux gives them: their locks and their syncs are not to be trusted. */
const NETWORKS: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB 2'],
  [0x65735546, 'FUSE'],
  [0x01021997, '9P'],
  [0x00c36400, 'Ceph'],
]);

/** The network file system that a folder lies on, if it does. */
export const networkOf = (
  folder: string,
  typeOf = (path: string): number => statfsSync(path).type,
): string | undefined => {
  try {
    return NETWORKS.get(typeOf(folder) >>> 0);
  } catch {
    return undefined;
  }
};
