# The program alone, under a user without rights; what it keeps is in the volume /data.
#   docker build -t dateline .
#   docker run -p 4787:4787 -v dateline:/data -e DATELINE_PASSWORD=… -e DATELINE_TOKEN=… dateline
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
COPY scripts/build.mjs ./scripts/
RUN node scripts/build.mjs \
  && npm prune --omit=dev --omit=optional --ignore-scripts

FROM node:24-bookworm-slim
ENV NODE_ENV=production DATELINE_STORE=/data/store.db
WORKDIR /app
COPY package.json LICENSE README.md CHANGELOG.md ./
COPY schema ./schema
COPY scripts/dateline.mjs scripts/node24.mjs ./scripts/
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4787
# Whoever asks without the token is refused, which tells as well that the server is there.
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s CMD ["node", "-e", "fetch('http://127.0.0.1:4787/api/v1/openapi.json').then(({ status }) => process.exit(status < 500 ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "scripts/dateline.mjs"]
CMD ["serve", "--host", "0.0.0.0", "--port", "4787"]
