/** One message with everything that a message of Discord may hold, whatever Barq's own answers look like today. */
export const PAYLOADS = {
  en: {
    flags: 32768,
    components: [
      {
        type: 17,
        accent_color: 0xe69f00,
        components: [
          {
            type: 10,
            content:
              '## \u2066Difference: more than 20 percentage points\u2069\n-# \u206640% \\- \\<20% = \\>20 pp\u2069\n\u2066A plain line with **bold**, *slanted*, `code` and https://a.example/\u2069',
          },
          {
            type: 9,
            components: [{ type: 10, content: '\u2066Beside a picture\u2069' }],
            accessory: { type: 11, media: { url: 'attachment://chart.png' }, description: 'A chart' },
          },
          { type: 14, divider: true },
          {
            type: 9,
            components: [
              {
                type: 10,
                content:
                  '> \u2066“\u2068Data centers used about 415 TWh of electricity in 2024\\.\u2069”\u2069\n-# <t:1793608200:f>',
              },
            ],
            accessory: { type: 2, style: 5, label: 'Open', url: 'https://a.example/' },
          },
          { type: 10, content: '- \u2066First\u2069\n- \u2066Second, by <@123456789012345678>\u2069' },
        ],
      },
      { type: 13, file: { url: 'attachment://barq-feeds.opml' } },
      {
        type: 1,
        components: [1, 2, 3, 4].map((style) => ({ type: 2, style, label: `Style ${style}`, custom_id: `s${style}` })),
      },
      { type: 1, components: [{ type: 3, custom_id: 'p', placeholder: 'Open a story', options: [] }] },
    ],
  },
  ar: {
    flags: 32768 + 64,
    components: [
      {
        type: 17,
        accent_color: 0x2fc08f,
        components: [
          {
            type: 10,
            content:
              '## \u2067الفرق: أكثر من \u206620\u2069 نقطة مئوية\u2069\n-# \u2067\u206640% \\- \\<20% = \\>20 pp\u2069\u2069\n\u2067\u2068The Load Curve\u2069 يكتب عن \u2066415 TWh\u2069.\u2069',
          },
          {
            type: 9,
            components: [
              {
                type: 10,
                content:
                  '> \u2067«\u2068استهلكت مراكز البيانات نحو 415 تيراواط ساعة\\.\u2069»\u2069\n-# <t:1793608200:f>',
              },
            ],
            accessory: { type: 2, style: 5, label: 'افتح', url: 'https://a.example/' },
          },
          { type: 10, content: '- \u2067\u2066240 TWh\u2069 في \u20662027\u2069\u2069\n- \u2067الثاني\u2069' },
        ],
      },
      { type: 1, components: [{ type: 2, style: 2, label: 'English', custom_id: 'l' }] },
      { type: 1, components: [{ type: 3, custom_id: 'p', placeholder: 'افتح قصة', options: [] }] },
    ],
  },
} as const;
