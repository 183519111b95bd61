# Barq on one machine: the store is a volume, nothing listens outside the container.
FROM node:24-bookworm-slim
WORKDIR /barq
ENV NODE_ENV=production BARQ_DATA=/data BARQ_HEALTH=127.0.0.1:8088
COPY package.json package-lock.json ./
COPY tools/node tools/node
RUN npm ci --omit=dev --no-audit --no-fund && mkdir -p node_modules/.cache /data && chown node node_modules/.cache /data
COPY . .
USER node
VOLUME /data
HEALTHCHECK --start-period=30s --interval=60s --timeout=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8088/healthz').then((told) => process.exit(told.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=8", "--initial-old-space-size=48", "--heap-growing-percent=25", "--no-allocation-site-pretenuring", "--import", "./tools/guard.mjs", "src/main.ts", "start"]
