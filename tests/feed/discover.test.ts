import { expect, test } from 'vitest';
import { feedsOfPage } from '#src/feed/discover.ts';
import { processorTime } from '../helpers/processor.ts';

const links = (page: string): string[] => feedsOfPage(Buffer.from(page), 'text/html', 'https://news.example/energy/');

test('feeds that a page names, absolute and in order', () => {
  const page = `<!doctype html><html><head><base href="/base/">
    <link rel="stylesheet" href="x.css"><link rel="alternate" hreflang="ar" href="/ar">
    <LINK REL="Alternate" TYPE="application/rss+xml; charset=utf-8" HREF="rss?a=1&amp;b=2">
    <link rel="alternate home" type="application/atom+xml" href="https://other.example/atom">
    <link rel=alternate type=application/feed+json href=//cdn.example/feed.json>
    <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
    <link rel="alternate" type="application/rss+xml" href="rss?a=1&b=2"></head></html>`;
  expect(links(page)).toEqual([
    'https://news.example/base/rss?a=1&b=2',
    'https://other.example/atom',
    'https://cdn.example/feed.json',
  ]);
});

test('a page of a million open elements costs no time', () => {
  const spent = processorTime();
  expect(links('<b>'.repeat(1_000_000))).toEqual([]);
  expect(spent()).toBeLessThan(2000);
});
