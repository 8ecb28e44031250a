process.stdout.write("kebu\n");
