# Debian, not Alpine: zvec and onnxruntime have no binaries for musl.
FROM node:20-bookworm-slim

WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
COPY . .

RUN mkdir /data && chown node /data
USER node
ENV DATA_DIR=/data
EXPOSE 3000
CMD ["node", "--import", "tsx", "src/main.ts"]
