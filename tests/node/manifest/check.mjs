// node check.mjs FILE...: checks each file against the schema that it names, says what is wrong, and exits 1 when anything is.
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import appManifest from "@microsoft/app-manifest";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";

const { AppManifestUtils } = appManifest;

// The schemas travel inside the library; a check that went to fetch one would depend on the day.
globalThis.fetch = async (address) => {
  throw new Error(`the library holds no schema ${address}`);
};

// The library compiles patterns as Unicode ones, which the language files' schema is not written for.
async function checkLanguage(document) {
  const ajv = addFormats(new Ajv({ allErrors: true, strict: false, unicodeRegExp: false }));
  const validate = ajv.compile(await AppManifestUtils.fetchSchema(document.$schema));
  return validate(document) ? [] : validate.errors.map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
}

async function check(file) {
  const document = JSON.parse(await readFile(file, "utf8"));
  const problems = document.manifestVersion ? await AppManifestUtils.validateAgainstSchema(document) : await checkLanguage(document);
  return problems.map((problem) => `${basename(file)}: ${problem}`);
}

const files = process.argv.slice(2);
const problems = (await Promise.all(files.map(check))).flat();
problems.forEach((problem) => console.log(problem));
console.log(`${files.length} files checked, ${problems.length} problems`);
process.exitCode = problems.length > 0 || files.length === 0 ? 1 : 0;
