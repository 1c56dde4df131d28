import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const macApplications = ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Path of a browser that playwright-core can drive: `CHROMIUM_PATH`, else the first one that is installed; undefined where there is none. */
export const findChromium = (environment: NodeJS.ProcessEnv = process.env): string | undefined => {
  const told = environment['CHROMIUM_PATH'];
  if (told !== undefined && told !== '') return isProgram(told) ? told : undefined;
  const folders = (environment['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const candidates = [...names.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...macApplications];
  return candidates.find(isProgram);
};
