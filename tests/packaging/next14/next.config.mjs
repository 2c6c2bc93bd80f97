export default {
  experimental: { serverComponentsExternalPackages: ["@org/truora"] },
  eslint: { ignoreDuringBuilds: true },
};
