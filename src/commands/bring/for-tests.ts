// Brings what the browser tests need and npm does not: a browser and the grader of headers. It is a command of its own,
// so that other work goes on while they are fetched.
import { bringBrowser } from './browser.ts';
import { installGrader } from './grader.ts';

const browser = bringBrowser();
console.log(
  browser ??
    'No Chromium could be found or fetched. Install Chromium or Chrome, or say where it is: CHROMIUM=/path/to/it',
);
process.exit(browser !== null && installGrader() ? 0 : 1);
