import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brief, capital, dayAndHour, soon } from '../src/words/dates';

const paris = 'Europe/Paris';
const now = '2027-03-10T09:00:00+01:00';

test('the clock is read in French, with thin spaces around the h', () => {
  assert.equal(dayAndHour(now, paris), 'mercredi 10 mars 2027, 9\u202fh\u202f00');
});

test('the first of a month is the 1er, and midnight is 0 h', () => {
  assert.equal(dayAndHour('2027-05-31T22:05:00Z', paris), 'mardi 1er juin 2027, 0\u202fh\u202f05');
});

test('a moment is told as briefly as it can be', () => {
  assert.equal(brief('2027-03-10T07:58:00Z', now, paris), '8\u202fh\u202f58');
  assert.equal(brief('2027-03-08T10:00:00+01:00', now, paris), '08/03');
  assert.equal(brief('2026-12-24T10:00:00+01:00', now, paris), '24/12/2026');
});

test('the next beat says today when it is today', () => {
  assert.equal(soon('2027-03-10T14:30:00+01:00', now, paris), 'aujourd’hui, 14\u202fh\u202f30');
  assert.equal(soon('2027-03-11T09:00:00+01:00', now, paris), 'jeudi 11 mars, 9\u202fh\u202f00');
});

test('a title starts with a capital, accented or not', () => assert.equal(capital('été'), 'Été'));
